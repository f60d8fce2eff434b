import { sayOnSheet, type SheetWord } from '#libs/messages';
import { cellOf, heading, type MinutesDocument, paragraph, rowOf } from '#libs/minutes';
import { sheet, type SheetInput, sideHead } from './parts';

export interface SlipsInput extends SheetInput {
  /** Organisations that are to confirm who is meant: one slip for each. */
  readonly count: number;
}

/** Lines of text in the height of a slip: room to write large, and to cut. */
const HEIGHT = 4;

/**
 * Slips on which a name is written by hand at the table, shown and collected (本人確認票; domain, decision 6). They bear
 * a number and an empty line: no code, no organisation, nothing that ties a name to a case.
 */
export function buildSlips(input: SlipsInput): MinutesDocument {
  const { language, count } = input;
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  return sheet(input, 'form', [
    heading(1, say('slipTitle')),
    paragraph(say('slipLead')),
    {
      kind: 'table',
      summary: say('slipSummary'),
      columns: [115, 55, 325],
      header: [],
      body: Array.from({ length: count }, (_, index) => ({
        ...rowOf(sideHead(say('slipNumber', { n: index + 1, of: count })), sideHead(say('slipLine')), cellOf()),
        lines: HEIGHT,
      })),
    },
    paragraph(say('slipCollected', { of: count }), { align: 'right' }),
  ]);
}
