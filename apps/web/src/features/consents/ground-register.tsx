import type { GroundsOfCaseQuery, GroundRowFragment } from '../../graphql/generated/graphql';
import { type Column, StatusChip, Table, useFormat, useText } from '../../ui';
import { Approvals } from './ground-card';

interface Props {
  rows: readonly GroundRowFragment[];
  articles: GroundsOfCaseQuery['disclosureArticles'];
}

/** To an auditor: ids, grounds, approvers and times; no content. */
export function GroundRegister({ rows, articles }: Props) {
  const { t } = useText();
  const format = useFormat();
  const columns: Column<GroundRowFragment>[] = [
    { key: 'id', head: t('grounds:id'), names: true, cell: ({ id }) => <code>{id.slice(0, 8)}</code> },
    { key: 'case', head: t('grounds:caseId'), cell: ({ caseId }) => <code>{caseId.slice(0, 8)}</code> },
    { key: 'requested', head: t('grounds:requestedAt'), cell: ({ requestedAt }) => format.instant(requestedAt) },
    {
      key: 'ground',
      head: t('grounds:ground'),
      cell: ({ ground, article, urgent }) => (
        <>
          {t(`grounds:ground.${ground}`)}
          <span className="block text-sm">{articles.find(({ id }) => id === article)?.words ?? article}</span>
          {urgent && <StatusChip tone="attention">{t('grounds:urgentChip')}</StatusChip>}
        </>
      ),
    },
    { key: 'category', head: t('grounds:category'), cell: ({ category }) => t(`cases:category.${category}`) },
    { key: 'recipient', head: t('grounds:recipient'), cell: ({ recipient }) => recipient.name },
    {
      key: 'requester',
      head: t('grounds:requester'),
      cell: ({ requestedByStaffId }) => <code>{requestedByStaffId.slice(0, 8)}</code>,
    },
    { key: 'approvals', head: t('grounds:approvals'), cell: (row) => <Approvals row={row} /> },
    { key: 'expires', head: t('grounds:expiresAt'), cell: ({ expiresAt }) => format.instant(expiresAt) },
  ];
  return <Table caption={t('grounds:registerCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
