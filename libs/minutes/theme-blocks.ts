import { toJapaneseDate } from '#libs/calendar';
import { headingOf, withoutMarks, type NumberedSitting, type Theme, type ThemePart } from '#libs/overlap';
import { itemsOf } from './agenda';
import { heading, paragraph } from './blocks';
import type { Block, List, ListItem } from './document';
import type { AgendaItemView, MinutesMeeting } from './input';
import type { Labels } from './labels';
import { MARKED_LINE, NAME_SPACE, POINT_MARKS } from './marks.data';
import { word } from './words';

function listOf(items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A discussion as typed: marked lines (●, ○, ・) become points, other lines paragraphs. */
export function discussionBlocks(discussion: string): Block[] {
  const blocks: Block[] = [];
  for (const line of discussion.split(/\r?\n/).filter((text) => text.trim() !== '')) {
    const [, label, text] = MARKED_LINE.exec(line) ?? [];
    if (label === undefined || text === undefined) {
      blocks.push(paragraph(line.trim(), { align: 'justify', indent: 1 }));
      continue;
    }
    const depth = POINT_MARKS.findIndex((mark) => mark === label);
    const last = blocks.at(-1);
    const item = { label, text: text.trim(), depth };
    if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] };
    else blocks.push({ kind: 'list', items: [item] });
  }
  return blocks;
}

/** The points below an item, each with its own discussion. */
export function pointBlocks(item: AgendaItemView, items: readonly AgendaItemView[]): Block[] {
  return items
    .filter(({ parentId, id }) => parentId === item.id && id !== item.id)
    .flatMap((point) => [
      ...listOf([{ label: POINT_MARKS[1], text: withoutMarks(point.title), depth: 0 }]),
      ...discussionBlocks(point.discussion),
    ]);
}

/** The title of the day where it differs from the theme's, for instance by its year. */
function titledOf(item: AgendaItemView, theme: Theme): string {
  const title = headingOf(item.title);
  return title === theme.heading ? '' : word('asTitled', { title });
}

/** Where, when, which part and in which way of working, for instance （2）（ワークショップ）. */
function whereOf(part: ThemePart, meeting: MinutesMeeting, theme: Theme, labels: Labels): string {
  const items = itemsOf(meeting);
  const item = items.find(({ id }) => id === part.itemId)!;
  const frame = items.find(({ id }) => id === item.parentId);
  const number = part.part === null ? '' : word('part', { part: part.part });
  const stages = part.stage.filter((text) => !theme.heading.normalize('NFKC').includes(`(${text})`));
  const ways = [...stages, frame ? withoutMarks(frame.title) : ''].filter(Boolean);
  const marks = [number, ...ways.map((text) => word('inBrackets', { text }))].join('');
  const pieces = [labels.running(part.running, meeting), toJapaneseDate(meeting.date), titledOf(item, theme), marks];
  return pieces.filter(Boolean).join(NAME_SPACE);
}

function partBlocks(part: ThemePart, meeting: MinutesMeeting, theme: Theme, labels: Labels): Block[] {
  const items = itemsOf(meeting);
  const item = items.find(({ id }) => id === part.itemId)!;
  const said = [
    ...(item.presenter === '' ? [] : [paragraph(word('presenter', { presenter: item.presenter }), { indent: 1 })]),
    ...discussionBlocks(item.discussion),
    ...pointBlocks(item, items),
  ];
  return [paragraph(whereOf(part, meeting, theme, labels), { align: 'left', bold: said.length > 0 }), ...said];
}

function warningBlocks({ warnings }: Theme, nameOf: (bodyId: string) => string): Block[] {
  return warnings
    .filter(({ bodyId }) => nameOf(bodyId) !== '')
    .map(({ code, bodyId, part }) =>
      paragraph(word(code === 'PART_MISSING' ? 'partMissing' : 'partRepeated', { body: nameOf(bodyId), part })),
    );
}

/**
 * 議題のまとめ: each theme once, with the meetings in which it was worked on and what was said there. `nameOf` gives
 * '' for a body that the reader may not see.
 */
export function themeBlocks(
  themes: readonly Theme[],
  sittings: readonly NumberedSitting<MinutesMeeting>[],
  labels: Labels,
  nameOf: (bodyId: string) => string,
): Block[] {
  if (themes.length === 0) return [];
  const byId = new Map(sittings.map(({ meeting }) => [meeting.id, meeting]));
  return [
    heading(2, word('themesHeading')),
    ...themes.flatMap((theme) => [
      heading(3, word('themeHeading', { title: theme.heading })),
      ...theme.parts.flatMap((part) => partBlocks(part, byId.get(part.meetingId)!, theme, labels)),
      ...warningBlocks(theme, nameOf),
    ]),
  ];
}
