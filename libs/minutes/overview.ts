import { balanced, cellOf, cellOfBlocks, columnHead, heading, paragraph, rowHead, rowOf } from './blocks';
import type { Block, Cell, CellBlock, Row, Table } from './document';
import { agendaLines, type AgendaLine } from './agenda';
import type { MeetingNumber, MinutesBody, MinutesMeeting } from './input';
import { whenOf, type Labels } from './labels';
import { LIST_COMMA, POINT_MARKS } from './marks.data';
import { participantBlocks } from './participants';
import { word } from './words';

/** More columns than this are hard to read on A4 upright; a longer series continues in a further table. */
const MOST_COLUMNS = 3;
const LABEL_WIDTH = 13;
const TABLE_WIDTH = 100;

interface Column {
  readonly meeting: MinutesMeeting;
  readonly number: MeetingNumber;
}

function columnsOf(body: MinutesBody, meetings: readonly MinutesMeeting[]): Column[] {
  return meetings.flatMap((meeting) => {
    const number = meeting.numbers.find(({ bodyId }) => bodyId === body.id);
    return number ? { meeting, number } : [];
  });
}

function headOf({ meeting, number }: Column, labels: Labels): Cell {
  const origin = number.subGroupName === '' ? '' : word('inBrackets', { text: number.subGroupName });
  const overall = labels.overall(number);
  return columnHead(
    `${labels.own(number)}${origin}`,
    overall === '' ? '' : word('inBrackets', { text: overall }),
    meeting.isJoint ? word('inBrackets', { text: word('jointMark') }) : '',
  );
}

/** A body's table holds the items taken for it and, in a joint meeting, the stubs of what the reader may not see. */
function isFor(body: MinutesBody, { item }: AgendaLine): boolean {
  return item === null || item.bodyIds.length === 0 || item.bodyIds.includes(body.id);
}

function contentBlock({ entry, text, depth, item }: AgendaLine): CellBlock {
  if (!item) return { text, item: true, depth: 0, label: entry.number };
  return { text, item: true, depth, label: POINT_MARKS[Math.min(depth, POINT_MARKS.length - 1)]! };
}

function lecturerNotes(columns: readonly Column[], labels: Labels): CellBlock[] {
  const lists = columns.map(({ meeting }) => meeting.lecturers.join('\n'));
  const alike = lists.every((list) => list === lists[0]);
  const shown = alike ? columns.slice(0, 1) : columns;
  return shown.flatMap(({ meeting, number }) =>
    meeting.lecturers.map((text) => ({
      text: alike ? word('note', { text }) : word('noteOf', { meeting: labels.own(number), text }),
    })),
  );
}

/** Neighbouring meetings with the same people become one block; each other keeps a cell of its own. */
function participantCells(columns: readonly Column[], labels: Labels): Cell[] {
  const runs: Column[][] = [];
  const textOf = ({ meeting }: Column) => JSON.stringify(participantBlocks(meeting));
  for (const column of columns) {
    const run = runs.at(-1);
    const joins = run && column.meeting.groups.length > 0 && textOf(run[0]!) === textOf(column);
    if (joins) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => {
    const blocks = [...participantBlocks(run[0]!.meeting), ...lecturerNotes(run, labels)];
    const cell = blocks.length === 0 ? cellOf(word('nothingRecorded')) : cellOfBlocks(blocks);
    return run.length === 1 ? cell : { ...cell, colSpan: run.length };
  });
}

function tableOf(body: MinutesBody, columns: readonly Column[], labels: Labels, caption: string): Table {
  const width = (TABLE_WIDTH - LABEL_WIDTH) / columns.length;
  const rows: Row[] = [
    rowOf(rowHead(word('dateAndTime')), ...columns.map(({ meeting }) => cellOf(whenOf(meeting)))),
    rowOf(
      rowHead(word('content')),
      ...columns.map(({ meeting }) =>
        cellOfBlocks(
          agendaLines(meeting)
            .filter((line) => isFor(body, line))
            .map(contentBlock),
        ),
      ),
    ),
    rowOf(rowHead(word('participants')), ...participantCells(columns, labels)),
  ];
  return {
    kind: 'table',
    ...(caption === '' ? {} : { caption }),
    summary: word('overviewSummary', { body: body.name }),
    columns: [LABEL_WIDTH, ...columns.map(() => width)],
    header: [rowOf(columnHead(word('item')), ...columns.map((column) => headOf(column, labels)))],
    body: rows,
  };
}

/** 開催概要: one heading per body with its legal bases and its meetings as columns, under its own numbers. */
export function overviewBlocks(body: MinutesBody, meetings: readonly MinutesMeeting[], labels: Labels): Block[] {
  const pieces = balanced(columnsOf(body, meetings), MOST_COLUMNS);
  if (pieces.length === 0) return [];
  const title = word('overviewHeading', { body: body.name });
  const bases = body.legalBases.map(({ law, article }) => `${law}${article}`).join(LIST_COMMA);
  const captionOf = (index: number) =>
    pieces.length === 1 ? '' : word('overviewPart', { part: index + 1, parts: pieces.length });
  return [
    heading(2, title),
    ...(bases === '' ? [] : [paragraph(word('legalBasis', { bases }))]),
    ...pieces.map((columns, index) => tableOf(body, columns, labels, captionOf(index))),
  ];
}
