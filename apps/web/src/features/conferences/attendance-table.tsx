import { useCommand, useMe } from '../../graphql';
import type { ConferencePresence, ConferenceRoomFragment } from '../../graphql/generated/graphql';
import { type ChipTone, type Column, Notice, personKey, StatusChip, Table, useText } from '../../ui';
import { AnswerConference } from './conference-row';

type Seat = ConferenceRoomFragment['attendance'][number];

const TONES: Record<ConferencePresence, ChipTone> = {
  EXPECTED: 'todo',
  PRESENT: 'done',
  REMOTE: 'done',
  ABSENT: 'plain',
};
const PRESENCES: readonly ConferencePresence[] = ['EXPECTED', 'PRESENT', 'REMOTE', 'ABSENT'];

interface Props {
  conference: ConferenceRoomFragment;
  /** Names of the readers, by person and organisation, as far as they are known. */
  names: ReadonlyMap<string, string>;
}

/** Who comes, as whom, and what they declared; the presenter records it as it was on the day. */
export function AttendanceTable({ conference, names }: Props) {
  const { t } = useText();
  const me = useMe();
  const command = useCommand(AnswerConference);
  const keeps = conference.abilities.includes('convene') && conference.state !== 'CANCELLED';
  const named = ({ kind, staffId, organisation }: Seat): string => {
    if (kind !== 'STAFF') return t(`conferences:kind.${kind}`);
    const name = names.get(personKey(staffId, organisation?.id)) ?? t('cases:readerNameless');
    return staffId === me.staffId ? `${name}（${t('conferences:you')}）` : name;
  };
  const record = (seat: Seat, patch: { presence?: ConferencePresence; pledgedOnPaper?: boolean }): void => {
    const { id, version, presence, declaredAlone, pledgedOnPaper } = seat;
    if (command.busy) return;
    void command.run({
      input: { attendanceId: id, version, presence, declaredAlone, pledgedOnPaper, ...patch },
    });
  };
  const columns: Column<Seat>[] = [
    {
      key: 'who',
      head: t('conferences:who'),
      names: true,
      cell: (seat) => (
        <>
          <b>{named(seat)}</b>
          {seat.organisation && <span className="block text-sm">{seat.organisation.name}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      head: t('conferences:kind'),
      cell: ({ kind, pledgedOnPaper }) =>
        kind === 'STAFF' ? (
          t('conferences:kind.STAFF')
        ) : (
          <>
            {t('conferences:noAccount')}
            <span className="block text-sm">{t(`conferences:${pledgedOnPaper ? 'pledged' : 'notPledged'}`)}</span>
          </>
        ),
    },
    {
      key: 'presence',
      head: t('conferences:presence'),
      cell: ({ presence, declaredAlone }) => (
        <>
          <StatusChip tone={TONES[presence]}>{t(`conferences:presence.${presence}`)}</StatusChip>
          {declaredAlone && <span className="block text-sm">{t('conferences:alone')}</span>}
        </>
      ),
    },
  ];
  if (keeps)
    columns.push({
      key: 'record',
      head: t('conferences:record'),
      cell: (seat) => (
        <div className="flex flex-wrap items-center gap-2">
          <select
            className="field"
            aria-label={t('conferences:recordFor', { who: `${named(seat)} ${seat.organisation?.name ?? ''}`.trim() })}
            value={seat.presence}
            onChange={({ target }) => record(seat, { presence: target.value as ConferencePresence })}
          >
            {PRESENCES.map((presence) => (
              <option key={presence} value={presence}>
                {t(`conferences:presence.${presence}`)}
              </option>
            ))}
          </select>
          {seat.kind !== 'STAFF' && (
            <label className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-blue-900"
                checked={seat.pledgedOnPaper}
                onChange={({ target }) => record(seat, { pledgedOnPaper: target.checked })}
              />
              {t('conferences:pledged')}
            </label>
          )}
        </div>
      ),
    });
  const { refused } = command;
  return (
    <>
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
      <Table
        caption={t('conferences:peopleCaption')}
        columns={columns}
        rows={conference.attendance}
        rowKey={({ id }) => id}
      />
    </>
  );
}
