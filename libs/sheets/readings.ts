import type { Category } from '#libs/consent';
import { sayOnSheet, type SheetLanguage, type SheetWord } from '#libs/messages';
import {
  type Cell,
  cellOf,
  columnHead,
  heading,
  type MinutesDocument,
  paragraph,
  type Row,
  rowOf,
  type Table,
} from '#libs/minutes';
import { dayIn, type Recipient, sheet, type SheetInput, sideHead } from './parts';

/** That people of an organisation opened something of a kind, on one ground. */
export interface Reading {
  readonly kind: Category;
  readonly first: string;
  readonly last: string;
  readonly ground: 'CONSENT' | 'BODY_RULE' | 'EXCEPTION' | 'ORIGINAL';
}

export interface ReadingsInput extends SheetInput {
  readonly recipients: readonly (Recipient & { readonly readings: readonly Reading[] })[];
}

/** Rows above which it is set closely, so that it stands on one sheet where it can. */
const MANY = 20;

/** Which organisation read which kind of information, when, on what ground (開示記録); no person is named. */
export function buildReadings(input: ReadingsInput): MinutesDocument {
  const { language, recipients, today } = input;
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const rows = recipients.flatMap((recipient) => rowsOf(language, recipient));
  return sheet(input, rows.length > MANY ? 'dense' : 'form', [
    heading(1, say('readingTitle')),
    paragraph(say('readingLead', { day: dayIn(language, today) })),
    rows.length > 0 ? tableOf(language, rows) : paragraph(say('readingNone'), { bold: true }),
    paragraph(say('readingWrong')),
  ]);
}

const HEADS = ['organisation', 'kind', 'firstDay', 'lastDay', 'ground'] as const;

function tableOf(language: SheetLanguage, body: readonly Row[]): Table {
  return {
    kind: 'table',
    summary: sayOnSheet('readingSummary', language),
    columns: [130, 85, 92, 92, 96],
    header: [rowOf(...HEADS.map((key) => columnHead(sayOnSheet(key, language))))],
    body,
  };
}

function rowsOf(language: SheetLanguage, { name, readings }: ReadingsInput['recipients'][number]): Row[] {
  const plain = (text: string): Cell => ({ ...cellOf(text), align: 'left' });
  return readings.map(({ kind, first, last, ground }, index) =>
    rowOf(
      ...(index === 0 ? [{ ...sideHead(name), rowSpan: readings.length }] : []),
      plain(sayOnSheet(`kind.${kind}`, language)),
      plain(dayIn(language, first)),
      plain(dayIn(language, last)),
      plain(sayOnSheet(`ground.${ground}`, language)),
    ),
  );
}
