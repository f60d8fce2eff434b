import { addMinutes, toJapaneseTimeSpan } from '#libs/calendar';
import { withoutMarks } from '#libs/overlap';
import type { AgendaEntry, AgendaItemView, MinutesMeeting } from './input';
import { word } from './words';

/** Cases are heard in conferences of their own: whatever a caller passes, they never reach a document. */
const NEVER_PRINTED = 'CASE';

export interface AgendaLine {
  readonly entry: AgendaEntry;
  /** Null for a stub. */
  readonly item: AgendaItemView | null;
  /** The title without bullets, or the stub's words. */
  readonly text: string;
  /** 0 for ●, 1 for ○ … */
  readonly depth: number;
}

function depthOf(item: AgendaItemView, byId: ReadonlyMap<string, AgendaItemView>): number {
  const seen = new Set([item.id]);
  let parent = item.parentId === null ? undefined : byId.get(item.parentId);
  while (parent && !seen.has(parent.id)) {
    seen.add(parent.id);
    parent = parent.parentId === null ? undefined : byId.get(parent.parentId);
  }
  return seen.size - 1;
}

/** The items of a meeting that may be printed, in the order of its agenda. */
export function itemsOf(meeting: MinutesMeeting): readonly AgendaItemView[] {
  return meeting.agenda.flatMap(({ item }) => (item && item.kind !== NEVER_PRINTED ? item : []));
}

/** Ids of case items that a caller passed by mistake, so that nothing hanging on them is printed either. */
export function caseItemIds(meetings: readonly MinutesMeeting[]): ReadonlySet<string> {
  const items = meetings.flatMap(({ agenda }) => agenda.flatMap(({ item }) => item ?? []));
  return new Set(items.filter(({ kind }) => kind === NEVER_PRINTED).map(({ id }) => id));
}

/** 14：30～15：00, or the start alone, or the planned minutes; '' when nothing is planned. */
export function slotOf({ start, minutes }: Pick<AgendaEntry, 'start' | 'minutes'>): string {
  if (start !== null) return toJapaneseTimeSpan(start, minutes === null ? null : addMinutes(start, minutes));
  return minutes === null ? '' : word('slotMinutes', { minutes });
}

/** What stands beside the number of an item that the reader may not see: slot and for which bodies, nothing else. */
function stubOf(entry: AgendaEntry): string {
  return [slotOf(entry), word('otherBodysItem', { bodies: entry.stubLabel ?? '' })].filter(Boolean).join(' ');
}

/** A stub in one line, for places that set no number beside it. */
export function numberedStub({ entry, text }: Pick<AgendaLine, 'entry' | 'text'>): string {
  return [entry.number, text].filter(Boolean).join(' ');
}

/**
 * The lines of a meeting's agenda: items with their depth, and stubs for other bodies' items of a joint meeting.
 * An entry that is neither is left out, as if it did not exist.
 */
export function agendaLines(meeting: MinutesMeeting): readonly AgendaLine[] {
  const byId = new Map(itemsOf(meeting).map((item) => [item.id, item]));
  return meeting.agenda.flatMap((entry): AgendaLine[] => {
    const item = entry.item && byId.get(entry.item.id);
    if (item) return [{ entry, item, text: withoutMarks(item.title), depth: depthOf(item, byId) }];
    const stub = !entry.item && entry.stubLabel !== null && meeting.isJoint;
    return stub ? [{ entry, item: null, text: stubOf(entry), depth: 0 }] : [];
  });
}
