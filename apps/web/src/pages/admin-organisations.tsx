import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, Loaded, useMe } from '../graphql';
import type { RegisterRowFragment } from '../graphql/generated/graphql';
import { type Column, Empty, LinkButton, MoreButton, NotShown, Page, Table, usePages, useText } from '../ui';

const RegisterQuery = graphql(`
  query Register($after: String) {
    organisations(first: 50, after: $after) {
      nodes {
        ...RegisterRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment RegisterRow on Organisation {
    id
    name
    kind
    sortOrder
    version
    abilities
  }
`);

function Part({ after, onMore }: { after: string | undefined; onMore: ((cursor: string) => void) | undefined }) {
  const { t } = useText();
  const [result, execute] = useQuery({ query: RegisterQuery, variables: { after: after ?? null } });
  const columns: Column<RegisterRowFragment>[] = [
    {
      key: 'name',
      head: t('desks:organisationName'),
      names: true,
      cell: ({ id, name }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/admin/organisations/${id}`}>
          {name}
        </Link>
      ),
    },
    { key: 'kind', head: t('desks:organisationKind'), cell: ({ kind }) => t(`enums:organisation.${kind}`) },
    { key: 'order', head: t('desks:organisationOrder'), cell: ({ sortOrder }) => sortOrder },
  ];
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ organisations }) =>
        organisations.nodes.length === 0 ? (
          <Empty>{t('ui:noneRead')}</Empty>
        ) : (
          <>
            {!after && (
              <p className="mb-2 text-sm text-solid-gray-700">{t('ui:total', { n: organisations.totalCount })}</p>
            )}
            <Table
              caption={t('desks:organisationsCaption')}
              columns={columns}
              rows={organisations.nodes}
              rowKey={({ id }) => id}
            />
            {onMore && <MoreButton pageInfo={organisations.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

/** The register of organisations, for the operator. */
export function AdminOrganisationsPage() {
  const { t } = useText();
  const { cursors, more } = usePages();
  if (!useMe().abilities?.includes('createOrganisation')) return <NotShown />;
  return (
    <Page
      kind="settings"
      title={t('desks:organisations')}
      actions={
        <LinkButton look="primary" to="/admin/organisations/new">
          {t('desks:addOrganisation')}
        </LinkButton>
      }
    >
      <p className="mb-4">{t('desks:operatorLead')}</p>
      {cursors.map((after, index) => (
        <Part key={after ?? ''} after={after} onMore={index === cursors.length - 1 ? more : undefined} />
      ))}
    </Page>
  );
}
