import { toJapaneseDate } from '#libs/calendar';
import { MERGE_FORM_NAMES } from '#libs/messages';
import { mergeThemes, runningNumbers } from '#libs/overlap';
import { actionBlocks } from './action-blocks';
import { itemsOf } from './agenda';
import { attendanceBlocks } from './attendance-blocks';
import { heading, imprint, paragraph } from './blocks';
import { decisionBlocks } from './decision-blocks';
import type { Block, MinutesDocument } from './document';
import type { MinutesMeeting, SeriesReportInput } from './input';
import { labelsFor } from './labels';
import { JOINT_MARK } from './marks.data';
import { matrixBlocks } from './matrix-blocks';
import { overviewBlocks } from './overview';
import { themeBlocks } from './theme-blocks';
import { timelineBlocks } from './timeline';
import { word } from './words';

function titleOf({ cover, bodies }: SeriesReportInput): string {
  if (cover && cover.title !== '') return cover.title;
  return word('reportOfBodies', { bodies: bodies.map(({ name }) => name).join(JOINT_MARK) });
}

function coverBlocks({ cover }: SeriesReportInput): Block[] {
  if (!cover) return [];
  const date = cover.reportDate === null ? '' : toJapaneseDate(cover.reportDate, { weekday: false });
  const lines = [cover.paperNumber, date, cover.receivingCouncil].filter((line) => line !== '');
  return lines.length === 0 ? [] : [{ kind: 'cornerBox', lines }];
}

function noteBlocks({ cover, bodies, form }: SeriesReportInput): Block[] {
  const names = bodies.map(({ name }) => name).join(word('bodyAnd'));
  return [
    ...(cover && cover.asOfNote !== ''
      ? [paragraph(word('asOfNote', { note: cover.asOfNote }), { align: 'centre' })]
      : []),
    ...(bodies.length > 1 ? [paragraph(word('mergedFrom', { bodies: names, form: MERGE_FORM_NAMES[form].ja }))] : []),
  ];
}

const isHeld = ({ state }: MinutesMeeting) => state === 'HELD';

/**
 * The report of a series in the shape of the ward's own: box, title, one table of meetings per body, the merged
 * themes, decisions, attendance, actions, and the policy matrix. Only meetings that were held are printed; running
 * numbers count every meeting given but cancelled ones, as the timeline of the series does.
 */
export function buildSeriesReport(input: SeriesReportInput): MinutesDocument {
  const sittings = runningNumbers(input.meetings).filter(({ meeting }) => isHeld(meeting));
  const meetings = sittings.map(({ meeting }) => meeting);
  const labels = labelsFor(meetings);
  const items = meetings.flatMap((meeting) => itemsOf(meeting).map((item) => ({ ...item, meetingId: meeting.id })));
  const themes = mergeThemes(input.meetings, items);
  const names = new Map(input.bodies.map(({ id, shortName }) => [id, shortName]));
  const title = titleOf(input);
  return {
    title,
    lang: 'ja-JP',
    issuedAt: input.issuedAt,
    footer: input.edition === '' ? '' : word('edition', { name: input.edition }),
    blocks: [
      ...coverBlocks(input),
      heading(1, title),
      ...noteBlocks(input),
      ...input.bodies.flatMap((body) => overviewBlocks(body, meetings, labels)),
      ...(sittings.length === 0 ? [] : timelineBlocks(sittings, labels)),
      ...themeBlocks(themes, sittings, labels, (bodyId) => names.get(bodyId) ?? ''),
      ...decisionBlocks(input.decisions, themes, sittings, labels),
      ...attendanceBlocks(sittings, labels),
      ...actionBlocks(input.actions, sittings, labels),
      ...input.matrices.flatMap(matrixBlocks),
      ...imprint(input.logHead),
    ],
  };
}
