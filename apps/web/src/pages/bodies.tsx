import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../graphql';
import type { BodyRowFragment } from '../graphql/generated/graphql';
import { type Column, Empty, MoreButton, Page, Table, usePages, useText } from '../ui';

const BodiesQuery = graphql(`
  query Bodies($first: Int, $after: String) {
    bodies(first: $first, after: $after) {
      nodes {
        ...BodyRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

function BodiesPart({
  after,
  last,
  onMore,
}: {
  after: string | undefined;
  last: boolean;
  onMore: (cursor: string) => void;
}) {
  const { t } = useText();
  const [result, again] = useQuery({ query: BodiesQuery, variables: { first: 50, after: after ?? null } });
  const columns: Column<BodyRowFragment>[] = [
    {
      key: 'name',
      head: t('bodies:name'),
      names: true,
      cell: ({ id, name }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/bodies/${id}`}>
          {name}
        </Link>
      ),
    },
    { key: 'tier', head: t('bodies:tier'), cell: ({ tier }) => t(`enums:tier.${tier}`) },
    { key: 'convener', head: t('bodies:convener'), cell: ({ convener }) => convener?.name ?? t('ui:none') },
    { key: 'openness', head: t('bodies:openness'), cell: ({ openness }) => t(`enums:openness.${openness}`) },
  ];
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ bodies }) =>
        bodies.nodes.length === 0 ? (
          <Empty next={t('bodies:emptyNext')}>{t('bodies:empty')}</Empty>
        ) : (
          <>
            <Table caption={t('bodies:caption')} columns={columns} rows={bodies.nodes} rowKey={({ id }) => id} />
            {last && <MoreButton pageInfo={bodies.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** The bodies in which one's organisation sits. */
export function BodiesPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <Page kind="meetings" title={t('bodies:title')}>
      <p className="mb-4">{t('bodies:lead')}</p>
      {cursors.map((after, index) => (
        <BodiesPart key={after ?? ''} after={after} last={index === cursors.length - 1} onMore={more} />
      ))}
    </Page>
  );
}
