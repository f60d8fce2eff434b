import { toJapaneseDate } from '#libs/calendar';
import { mergeActions, type MergedAction, type NumberedSitting } from '#libs/overlap';
import { caseItemIds } from './agenda';
import { cellOf, columnHead, heading, rowOf } from './blocks';
import type { Block, Table } from './document';
import type { ActionView, MinutesMeeting } from './input';
import type { Labels } from './labels';
import { LIST_COMMA } from './marks.data';
import { word } from './words';

const STATES = { OPEN: 'actionOpen', IN_PROGRESS: 'actionInProgress', DONE: 'actionDone' } as const;
const WITHOUT_END = 'infinity';

function tableOf(
  actions: readonly MergedAction<ActionView>[],
  sittings: readonly NumberedSitting<MinutesMeeting>[],
  labels: Labels,
): Table {
  const names = ['action', 'assignee', 'due', 'state', 'meeting'] as const;
  const byId = new Map(sittings.map((sitting) => [sitting.meeting.id, sitting]));
  const citeOf = (action: MergedAction<ActionView>): string => {
    const found = action.sources.map(({ action: source }) => byId.get(source.meetingId)!);
    return [...new Set(found)].map(({ running, meeting }) => labels.running(running, meeting)).join(LIST_COMMA);
  };
  return {
    kind: 'table',
    summary: word('actionsSummary'),
    columns: [34, 18, 18, 10, 20],
    header: [rowOf(...names.map((name) => columnHead(word(name))))],
    body: actions.map((action) =>
      rowOf(
        cellOf(action.text),
        cellOf(action.sources[0]!.action.organisationName),
        cellOf(action.due === null ? word('noDueDate') : toJapaneseDate(action.due)),
        cellOf(word(STATES[action.status])),
        cellOf(citeOf(action)),
      ),
    ),
  };
}

/** 対応事項: what is still open, then what is done; equal tasks of several meetings stand once. */
export function actionBlocks(
  actions: readonly ActionView[],
  sittings: readonly NumberedSitting<MinutesMeeting>[],
  labels: Labels,
): Block[] {
  const cases = caseItemIds(sittings.map(({ meeting }) => meeting));
  const dated = actions
    .filter(({ itemId }) => itemId === null || !cases.has(itemId))
    .map((action) => ({ ...action, due: action.due === WITHOUT_END ? null : action.due }));
  const merged = mergeActions(sittings, dated);
  const groups = [
    { name: 'openActions', found: merged.filter(({ status }) => status !== 'DONE') },
    { name: 'doneActions', found: merged.filter(({ status }) => status === 'DONE') },
  ] as const;
  if (merged.length === 0) return [];
  return [
    heading(2, word('actionsHeading')),
    ...groups
      .filter(({ found }) => found.length > 0)
      .flatMap(({ name, found }) => [heading(3, word(name)), tableOf(found, sittings, labels)]),
  ];
}
