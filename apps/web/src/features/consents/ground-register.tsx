import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { GroundsOfCaseQuery, AuditedRowFragment } from '../../graphql/generated/graphql';
import { Button, type Column, Notice, StatusChip, Table, useFormat, useText } from '../../ui';
import { Approvals } from './ground-card';
import { ReviewExceptions } from './ground-query';
import { isDue, lastReview } from './reviewed';

interface Props {
  rows: readonly AuditedRowFragment[];
  articles: GroundsOfCaseQuery['disclosureArticles'];
}

/** Who looked at it last, and whether something was done since. */
function Reviewed({ row }: { row: AuditedRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const last = lastReview(row);
  if (!last) return <StatusChip tone="caution">{t('grounds:reviewDue')}</StatusChip>;
  return (
    <>
      {format.instant(last.at)} <code>{last.staffId.slice(0, 8)}</code>
      {isDue(row) && (
        <span className="mt-1 block">
          <StatusChip tone="caution">{t('grounds:reviewSince')}</StatusChip>
        </span>
      )}
    </>
  );
}

/** To an auditor: ids, grounds, approvers and times; no content. What was looked through is noted with name and time. */
export function GroundRegister({ rows, articles }: Props) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(ReviewExceptions);
  const [done, setDone] = useState<number>();
  const due = rows.filter(isDue).map(({ id }) => id);
  const review = async (): Promise<void> => {
    if (command.busy) return;
    setDone(undefined);
    const outcome = await command.run({ input: { exceptionIds: due } });
    if (outcome.ok) setDone(due.length);
  };
  const columns: Column<AuditedRowFragment>[] = [
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
    { key: 'reviewed', head: t('grounds:reviewed'), cell: (row) => <Reviewed row={row} /> },
  ];
  return (
    <>
      <Table caption={t('grounds:registerCaption')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      {done !== undefined && <Notice tone="success" title={t('grounds:reviewDone', { n: done })} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      {due.length > 0 && (
        <div className="no-print mt-4">
          <p className="mb-2">{t('grounds:reviewLead')}</p>
          <Button aria-disabled={command.busy || undefined} onClick={() => void review()}>
            {command.busy ? t('ui:saving') : t('grounds:reviewNow', { n: due.length })}
          </Button>
        </div>
      )}
    </>
  );
}
