import { fiscalYearOf } from '#libs/calendar';
import type { WardFile, WardMeeting, WardOrdinal } from './ward-file';

const order = (a: WardMeeting, b: WardMeeting): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1;

/**
 * The numbers of each meeting, one per body in the order of bodyIds: what the file says, else counted on by date within
 * the file (the running ordinal of a meeting's first body is its `no`); fiscal years begin on 1 April.
 */
export function ordinalsOf(file: WardFile): ReadonlyMap<string, readonly WardOrdinal[]> {
  const running = new Map<string, number>();
  const fiscal = new Map<string, number>();
  const numbered = new Map<string, readonly WardOrdinal[]>();
  for (const meeting of [...(file.meetings ?? [])].sort(order)) {
    const ordinals = meeting.bodyIds.map((bodyId, at): WardOrdinal => {
      const given = meeting.ordinals?.find((ordinal) => ordinal.bodyId === bodyId);
      const fiscalYear = given?.fiscalYear ?? fiscalYearOf(meeting.date);
      const year = `${bodyId}\n${fiscalYear}`;
      const counted = (running.get(bodyId) ?? 0) + 1;
      const ordinal = given ?? {
        bodyId,
        fiscalYear,
        fiscalOrdinal: (fiscal.get(year) ?? 0) + 1,
        runningOrdinal: at === 0 ? meeting.no : counted,
      };
      running.set(bodyId, ordinal.runningOrdinal);
      fiscal.set(year, ordinal.fiscalOrdinal);
      return ordinal;
    });
    numbered.set(meeting.id, ordinals);
  }
  return numbered;
}
