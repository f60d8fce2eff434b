import { toFullWidthDigits, toJapaneseDate } from '#libs/calendar';
import { cellOfBlocks, columnHead, heading, paragraph, rowOf } from './blocks';
import type { Block, Cell } from './document';
import type { MatrixSide, PolicyMatrixView } from './input';
import { BULLET } from './marks.data';
import { word } from './words';

function sideOf(marker: string, { title, bullets }: MatrixSide): Cell {
  return cellOfBlocks([
    ...(title === '' ? [] : [{ text: title, label: marker, bold: true }]),
    ...bullets.map((text) => ({ text, label: BULLET, item: true, depth: 0 })),
  ]);
}

/** The policy matrix: pillars, measures, and for each measure a table whose rows pair 課題 and 取組内容 by marker. */
export function matrixBlocks({ asOf, pillars }: PolicyMatrixView): Block[] {
  return pillars.flatMap((pillar, index) => [
    heading(2, word('pillarHeading', { number: toFullWidthDigits(pillar.number), title: pillar.title })),
    ...(index === 0 && asOf !== null
      ? [paragraph(word('matrixAsOf', { date: toJapaneseDate(asOf, { weekday: false }) }), { align: 'right' })]
      : []),
    ...pillar.measures.flatMap(({ marker, title, rows }): Block[] => [
      heading(3, word('measureHeading', { marker, title })),
      {
        kind: 'table',
        summary: word('measureSummary', { marker }),
        columns: [1, 1],
        header: [rowOf(columnHead(word('issue')), columnHead(word('initiative')))],
        body: rows.map((row) => rowOf(sideOf(row.marker, row.issue), sideOf(row.marker, row.initiative))),
      },
    ]),
  ]);
}
