import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, Table, useFormat, usePersonNames, useText } from '../../ui';
import { RecallChip } from './recall-chip';

type Recall = CaseConsentsFragment['recalls'][number];

/** To the presenter: who was asked to return what they hold, and what they said. */
export function Collected({ of: { recalls, readers } }: { of: Pick<CaseConsentsFragment, 'recalls' | 'readers'> }) {
  const { t } = useText();
  const format = useFormat();
  const nameOf = usePersonNames(readers);
  if (recalls.length === 0) return <Empty>{t('consents:returnsNone')}</Empty>;
  const named = ({ staffId }: Recall): string => {
    const reader = readers.find((one) => one.staffId === staffId);
    if (!reader) return t('cases:person');
    return `${nameOf(staffId, reader.organisation.id)}（${reader.organisation.name}）`;
  };
  const columns: Column<Recall>[] = [
    { key: 'who', head: t('returns:person'), names: true, cell: (recall) => <b>{named(recall)}</b> },
    { key: 'opened', head: t('returns:openedOn'), cell: ({ openedOn }) => format.dateOnly(openedOn) },
    { key: 'asked', head: t('returns:askedAt'), cell: ({ askedAt }) => format.instant(askedAt) },
    { key: 'answer', head: t('returns:answer'), cell: ({ answer }) => <RecallChip answer={answer} /> },
  ];
  return <Table caption={t('consents:returnsCaption')} columns={columns} rows={recalls} rowKey={({ id }) => id} />;
}
