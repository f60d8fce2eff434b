import type { NumberedSitting } from '#libs/overlap';
import { cellOf, columnHead, heading, paragraph, rowHead, rowOf } from './blocks';
import type { Block } from './document';
import type { MinutesMeeting } from './input';
import { placeOf, whenOf, type Labels } from './labels';
import { word } from './words';

/** 開催回の一覧: every meeting by date with its running number, origin and own number. */
export function timelineBlocks(sittings: readonly NumberedSitting<MinutesMeeting>[], labels: Labels): Block[] {
  const places = sittings.some(({ meeting }) => placeOf(meeting) !== '');
  return [
    heading(2, word('timelineHeading')),
    paragraph(word('timelineNote')),
    {
      kind: 'table',
      summary: word('timelineSummary'),
      columns: places ? [22, 22, 36, 20] : [28, 28, 44],
      header: [
        rowOf(
          ...[word('runningNumber'), word('ownNumber'), word('dateAndTime')].map((text) => columnHead(text)),
          ...(places ? [columnHead(word('place'))] : []),
        ),
      ],
      body: sittings.map(({ meeting, running }) =>
        rowOf(
          rowHead(labels.short(running, meeting)),
          cellOf(labels.cite(meeting), meeting.isJoint ? word('inBrackets', { text: word('jointMark') }) : ''),
          cellOf(whenOf(meeting)),
          ...(places ? [cellOf(placeOf(meeting))] : []),
        ),
      ),
    },
  ];
}
