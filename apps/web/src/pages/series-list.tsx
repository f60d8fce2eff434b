import { useQuery } from 'urql';
import { SeriesTable } from '../features/series/series-table';
import { graphql, Loaded } from '../graphql';
import { Empty, LinkButton, MoreButton, Page, usePages, useText } from '../ui';

const SeriesListQuery = graphql(`
  query SeriesList($first: Int, $after: String) {
    seriesList(first: $first, after: $after) {
      nodes {
        ...SeriesRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const MayProposeQuery = graphql(`
  query MayPropose {
    bodies(first: 50) {
      nodes {
        id
        abilities
      }
    }
  }
`);

function SeriesPart({
  after,
  last,
  onMore,
}: {
  after: string | undefined;
  last: boolean;
  onMore: (cursor: string) => void;
}) {
  const { t } = useText();
  const [result, again] = useQuery({ query: SeriesListQuery, variables: { first: 20, after: after ?? null } });
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ seriesList }) =>
        seriesList.nodes.length === 0 ? (
          <Empty next={t('series:emptyNext')}>{t('series:empty')}</Empty>
        ) : (
          <>
            <SeriesTable series={seriesList.nodes} />
            {last && <MoreButton pageInfo={seriesList.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** Merged series and proposals of one's own bodies. */
export function SeriesListPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  const [{ data }] = useQuery({ query: MayProposeQuery });
  const own = data?.bodies.nodes.filter(({ abilities }) => abilities.includes('proposeMerge')) ?? [];
  return (
    <Page
      kind="meetings"
      title={t('series:title')}
      actions={
        own.length >= 1 && (
          <LinkButton look="primary" to="/series/new">
            {t('series:propose')}
          </LinkButton>
        )
      }
    >
      <p className="mb-4">{t('series:lead')}</p>
      {cursors.map((after, index) => (
        <SeriesPart key={after ?? ''} after={after} last={index === cursors.length - 1} onMore={more} />
      ))}
    </Page>
  );
}
