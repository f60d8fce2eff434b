import { runningNumbers } from '#libs/overlap';
import { actionBlocks } from './action-blocks';
import { agendaLines, itemsOf, numberedStub, slotOf, type AgendaLine } from './agenda';
import { heading, imprint, paragraph } from './blocks';
import { decisionBlocks } from './decision-blocks';
import type { Block, ListItem, MinutesDocument } from './document';
import type { MeetingMinutesInput, MinutesMeeting } from './input';
import { labelsFor, type Labels } from './labels';
import { JOINT_MARK, NAME_SPACE, POINT_MARKS } from './marks.data';
import { meetingHeader } from './meeting-header';
import { discussionBlocks, pointBlocks } from './theme-blocks';
import { word } from './words';

function titleOf(meeting: MinutesMeeting, labels: Labels): string {
  const meetings = meeting.numbers.map((number) => `${number.bodyName}${NAME_SPACE}${labels.own(number)}`);
  return word('meetingTitle', { meetings: meetings.join(JOINT_MARK) });
}

function agendaItem({ entry, item, text, depth }: AgendaLine): ListItem {
  if (!item) return { label: entry.number, text, depth: 0 };
  const slot = slotOf(entry);
  const time = slot === '' ? '' : entry.start === null ? slot : word('slot', { time: slot });
  const label = depth === 0 ? entry.number : POINT_MARKS[Math.min(depth, POINT_MARKS.length - 1)]!;
  return { label, text: `${text}${time}`, depth };
}

function agendaBlocks(lines: readonly AgendaLine[]): Block[] {
  if (lines.length === 0) return [];
  return [heading(2, word('agendaHeading')), { kind: 'list', items: lines.map(agendaItem) }];
}

function proceedingBlocks(meeting: MinutesMeeting, lines: readonly AgendaLine[]): Block[] {
  const items = itemsOf(meeting);
  const blocks = lines
    .filter(({ depth }) => depth === 0)
    .flatMap(({ entry, item, text }): Block[] => {
      if (!item) return [paragraph(numberedStub({ entry, text }), { stub: true })];
      const said = [
        ...(item.presenter === '' ? [] : [paragraph(word('presenter', { presenter: item.presenter }))]),
        ...discussionBlocks(item.discussion),
        ...pointBlocks(item, items),
      ];
      const title = entry.number === '' ? text : word('numberedTitle', { number: entry.number, title: text });
      // Of an item without a record the agenda says enough.
      return said.length === 0 ? [] : [heading(3, title), ...said];
    });
  return blocks.length === 0 ? [] : [heading(2, word('proceedingsHeading')), ...blocks];
}

/**
 * The minutes of one meeting: header, agenda, proceedings, decisions, actions. Items of other bodies in a joint
 * meeting stand as number, slot and for whom they are; bodies that the reader may not see are not named.
 */
export function buildMeetingMinutes(input: MeetingMinutesInput): MinutesDocument {
  const { meeting } = input;
  const labels = labelsFor([meeting]);
  const lines = agendaLines(meeting);
  // Whatever the state, this one meeting is the document: it is numbered alone so that the shared blocks can cite it.
  const sittings = runningNumbers([{ ...meeting, state: 'HELD' as const }]);
  const own: Labels = { ...labels, short: (_, only) => labels.cite(only), running: (_, only) => labels.cite(only) };
  const title = titleOf(meeting, labels);
  return {
    title,
    lang: 'ja-JP',
    issuedAt: input.issuedAt,
    footer: input.edition === '' ? '' : word('edition', { name: input.edition }),
    blocks: [
      heading(1, title),
      ...meetingHeader(input, labels),
      ...agendaBlocks(lines),
      ...proceedingBlocks(meeting, lines),
      ...decisionBlocks(input.decisions, [], sittings, own),
      ...actionBlocks(input.actions, sittings, own),
      ...imprint(input.logHead),
    ],
  };
}
