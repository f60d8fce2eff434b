import { Link } from 'react-router';
import type { ConferenceRowFragment, ConferenceState } from '../../graphql/generated/graphql';
import { type ChipTone, type Column, StatusChip, Table, useText, When } from '../../ui';

const TONES: Record<ConferenceState, ChipTone> = { PLANNED: 'going', HELD: 'done', CANCELLED: 'plain' };

/** State of a conference, and whether it was called in an emergency. */
export function ConferenceChips({ state, emergency }: { state: ConferenceState; emergency: boolean }) {
  const { t } = useText();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusChip tone={TONES[state]}>{t(`conferences:state.${state}`)}</StatusChip>
      {emergency && <StatusChip tone="attention">{t('conferences:emergencyChip')}</StatusChip>}
    </span>
  );
}

/** Conferences about a case that the reader reads. */
export function ConferenceTable({ conferences }: { conferences: readonly ConferenceRowFragment[] }) {
  const { t } = useText();
  const columns: Column<ConferenceRowFragment>[] = [
    {
      key: 'code',
      head: t('cases:code'),
      names: true,
      cell: ({ id, code }) => (
        <Link className="link inline-block py-0.5 font-bold" to={`/conferences/${id}`}>
          {t('conferences:one', { code })}
        </Link>
      ),
    },
    { key: 'when', head: t('conferences:when'), cell: (conference) => <When {...conference} /> },
    { key: 'state', head: t('conferences:state'), cell: (conference) => <ConferenceChips {...conference} /> },
  ];
  return <Table caption={t('conferences:caption')} columns={columns} rows={conferences} rowKey={({ id }) => id} />;
}
