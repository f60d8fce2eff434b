import type { SeriesWholeFragment } from '../../graphql/generated/graphql';
import { StatusChip, useFormat, useText } from '../../ui';

const EVENTS = ['IMPORTED', 'PROPOSED', 'APPROVED', 'CARRIED_OUT', 'COVER_CHANGED', 'UNDONE', 'WITHDRAWN'] as const;

/** Which body has approved. */
export function Approvals({ series }: { series: SeriesWholeFragment }) {
  const { t } = useText();
  const format = useFormat();
  const waiting = series.state === 'PROPOSED';
  return (
    <ul className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
      {series.approvals.map(({ bodyName, approvedAt }) => (
        <li key={bodyName} className="flex flex-wrap items-center justify-between gap-2 py-2">
          <span>{bodyName}</span>
          <StatusChip tone={approvedAt ? 'done' : waiting ? 'todo' : 'plain'}>
            {approvedAt
              ? t('series:approved', { date: format.instant(approvedAt) })
              : t(waiting ? 'series:notApproved' : 'series:noApproval')}
          </StatusChip>
        </li>
      ))}
    </ul>
  );
}

/** What happened to the series, oldest first; it stays after undoing. */
export function History({ series }: { series: SeriesWholeFragment }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <ul className="flex flex-col gap-1">
      {series.events.map(({ at, kind, organisationName }) => {
        const known = EVENTS.find((event) => event === kind);
        return (
          <li key={`${at}${kind}`}>
            {format.instant(at)} {t(`series:event.${known ?? 'OTHER'}`)} {organisationName && `(${organisationName})`}
          </li>
        );
      })}
    </ul>
  );
}
