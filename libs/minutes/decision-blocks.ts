import {
  decisionsByTheme,
  headingOf,
  type DecisionFacts,
  type MergedDecision,
  type NumberedSitting,
  type Theme,
} from '#libs/overlap';
import { itemsOf } from './agenda';
import { cellOf, columnHead, heading, rowHead, rowOf } from './blocks';
import type { Block, Row } from './document';
import type { AgendaItemView, DecisionView, MinutesMeeting } from './input';
import type { Labels } from './labels';
import { LIST_COMMA } from './marks.data';
import { word } from './words';

type Sittings = readonly NumberedSitting<MinutesMeeting>[];

/** A decision on a point belongs to the topic that the point stands below. */
function onItsTopic(
  decision: DecisionView,
  items: ReadonlyMap<string, AgendaItemView>,
  topics: ReadonlySet<string>,
): DecisionView {
  const seen = new Set<string>();
  let itemId = decision.itemId;
  while (itemId !== null && !topics.has(itemId) && !seen.has(itemId)) {
    seen.add(itemId);
    itemId = items.get(itemId)?.parentId ?? null;
  }
  return itemId !== null && topics.has(itemId) ? { ...decision, itemId } : decision;
}

function stateOf(decision: MergedDecision<DecisionFacts>, sittings: Sittings, labels: Labels): string[] {
  const later = sittings.find(({ running }) => running === decision.changedIn);
  return [
    word(decision.state === 'CONFIRMED' ? 'confirmed' : 'draft'),
    later ? word('changedIn', { meeting: labels.short(later.running, later.meeting) }) : '',
    decision.conflict ? word('toBeSettled') : '',
  ];
}

function sourcesOf(decision: MergedDecision<DecisionFacts>, sittings: Sittings, labels: Labels): string {
  const numbers = new Set(decision.sources.map(({ running }) => running));
  return sittings
    .filter(({ running }) => numbers.has(running))
    .map(({ running, meeting }) => labels.running(running, meeting))
    .join(LIST_COMMA);
}

/** 決定事項: by theme, with the meeting of each, what a later one changed, and what two bodies have to settle. */
export function decisionBlocks(
  decisions: readonly DecisionView[],
  themes: readonly Theme[],
  sittings: Sittings,
  labels: Labels,
): Block[] {
  const items = new Map(sittings.flatMap(({ meeting }) => itemsOf(meeting)).map((item) => [item.id, item]));
  const topics = new Set(themes.flatMap(({ parts }) => parts.map(({ itemId }) => itemId)));
  const placed = decisions
    .filter(({ itemId }) => itemId === null || items.has(itemId))
    .map((decision) => onItsTopic(decision, items, topics));
  const titleOf = ({ sources }: MergedDecision<DecisionFacts>): string => {
    const item = sources.map(({ decision }) => items.get(decision.itemId ?? '')).find(Boolean);
    return item ? headingOf(item.title) : word('outsideThemes');
  };
  const rows: Row[] = decisionsByTheme(sittings, themes, placed).flatMap(({ theme, decisions: merged }) =>
    merged.map((decision) =>
      rowOf(
        rowHead(theme ? theme.heading : titleOf(decision)),
        cellOf(decision.text),
        cellOf(sourcesOf(decision, sittings, labels)),
        cellOf(...stateOf(decision, sittings, labels)),
      ),
    ),
  );
  if (rows.length === 0) return [];
  const names = ['topic', 'decision', 'meeting', 'state'] as const;
  return [
    heading(2, word('decisionsHeading')),
    {
      kind: 'table',
      summary: word('decisionsSummary'),
      columns: [26, 40, 20, 14],
      header: [rowOf(...names.map((name) => columnHead(word(name))))],
      body: rows,
    },
  ];
}
