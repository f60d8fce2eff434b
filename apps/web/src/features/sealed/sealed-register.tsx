import type { SealedRowFragment } from '../../graphql/generated/graphql';
import { type Column, Table, useFormat, useText } from '../../ui';
import { type Articles, SealedActs } from './sealed-card';

/** To an auditor: ids, article, officers and times; no content. */
export function SealedRegister({ rows, articles }: { rows: readonly SealedRowFragment[]; articles: Articles }) {
  const { t } = useText();
  const format = useFormat();
  const short = (id: string) => <code>{id.slice(0, 8)}</code>;
  const columns: Column<SealedRowFragment>[] = [
    { key: 'id', head: t('grounds:id'), names: true, cell: ({ id }) => short(id) },
    { key: 'case', head: t('grounds:caseId'), cell: ({ caseId }) => short(caseId) },
    { key: 'requested', head: t('grounds:requestedAt'), cell: ({ requestedAt }) => format.instant(requestedAt) },
    {
      key: 'article',
      head: t('grounds:article'),
      cell: ({ article }) => articles.find(({ id }) => id === article)?.words ?? article,
    },
    {
      key: 'requester',
      head: t('sealed:requester'),
      cell: ({ requestingOrganisation, requestedByStaffId }) => (
        <>
          {requestingOrganisation.name} {short(requestedByStaffId)}
        </>
      ),
    },
    {
      key: 'approver',
      head: t('sealed:approver'),
      cell: ({ approverOrganisation, approverStaffId }) => (
        <>
          {approverOrganisation.name} {short(approverStaffId)}
        </>
      ),
    },
    { key: 'state', head: t('sealed:state'), cell: (row) => <SealedActs row={row} /> },
  ];
  return <Table caption={t('sealed:registerCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
