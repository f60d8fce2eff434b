import { sayOnSheet, type SheetWord } from '#libs/messages';
import { cellOf, heading, type MinutesDocument, paragraph, rowOf, type Table } from '#libs/minutes';
import { PAGE_WIDTH, points, sheet, type SheetInput, sideHead } from './parts';

const PROMISED: readonly SheetWord[] = ['pledgeSecret', 'pledgeHer', 'pledgeCopy', 'pledgeFaithful', 'pledgeFair'];
const HEAD = 110;

/**
 * The pledge of confidentiality (守秘の誓約) of a companion, an interpreter or a guest, who has no account to sign with:
 * role, name and day are written by hand. It names neither the case nor the person.
 */
export function buildPledge(input: SheetInput): MinutesDocument {
  const { language } = input;
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  return sheet(input, 'form', [
    heading(1, say('pledgeTitle')),
    paragraph(say('pledgeLead')),
    paragraph(say('pledgeI'), { bold: true }),
    points(language, PROMISED),
    signOf(input),
    paragraph(say('pledgeKept')),
  ]);
}

function signOf({ language }: SheetInput): Table {
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  const line = (key: SheetWord, lines: number, text?: string) => ({
    ...rowOf(sideHead(say(key)), text === undefined ? cellOf() : { ...cellOf(text), middle: true }),
    lines,
  });
  return {
    kind: 'table',
    summary: say('pledgeSummary'),
    columns: [HEAD, PAGE_WIDTH - HEAD],
    header: [],
    body: [
      line('pledgeRole', 2, say('pledgeRoles')),
      line('signName', 2.4),
      line('pledgeHouse', 2),
      line('date', 2),
      line('pledgeTaken', 2),
    ],
  };
}
