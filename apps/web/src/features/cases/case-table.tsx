import { Link } from 'react-router';
import type { CaseRowFragment } from '../../graphql/generated/graphql';
import { CaseStanding, type Column, isStopped, Table, useFormat, useText } from '../../ui';

/** Cases by their public codes; nothing of what they are about. */
export function CaseTable({ cases }: { cases: readonly CaseRowFragment[] }) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<CaseRowFragment>[] = [
    {
      key: 'code',
      head: t('cases:code'),
      names: true,
      cell: ({ id, code }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/cases/${id}`}>
          {t('cases:one', { code })}
        </Link>
      ),
    },
    {
      key: 'state',
      head: t('cases:state'),
      cell: (row) => <CaseStanding state={row.state} stopped={isStopped(row)} />,
    },
    {
      key: 'organisation',
      head: t('cases:presenter'),
      cell: ({ presentingOrganisation }) => presentingOrganisation.name,
    },
    { key: 'begun', head: t('cases:begun'), cell: ({ createdAt }) => format.instant(createdAt) },
  ];
  return <Table caption={t('cases:caption')} columns={columns} rows={cases} rowKey={({ id }) => id} />;
}
