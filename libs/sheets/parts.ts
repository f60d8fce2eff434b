import { toEnglishDate, toJapaneseDate } from '#libs/calendar';
import type { Category } from '#libs/consent';
import { sayOnSheet, type SheetLanguage, type SheetWord } from '#libs/messages';
import {
  type Block,
  type Cell,
  columnHead,
  type List,
  type MinutesDocument,
  rowHead,
  rowOf,
  type Table,
} from '#libs/minutes';
import { POINT, WESTERN, WITH_FORM } from './marks.data';

/** What every sheet is told: when and in which language. */
export interface SheetInput {
  /** ISO instant. */
  readonly issuedAt: string;
  /** The day of that instant in Tokyo. */
  readonly today: string;
  readonly language: SheetLanguage;
}

/** An organisation to which something may be told. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
}

/** A day as it is said in a language; easy Japanese counts years as the rest of the world does. */
export function dayIn(language: SheetLanguage, day: string, { weekday = false } = {}): string {
  if (language === 'en') return toEnglishDate(day, { weekday });
  if (language === 'ja') return toJapaneseDate(day, { weekday });
  const [year, month, date] = day.split('-').map(Number);
  return `${year}${WESTERN.year}${month}${WESTERN.month}${date}${WESTERN.day}`;
}

/** A talk about her: on which day, and at what time where there is another on that day. */
export interface TalkDay {
  /** Day, YYYY-MM-DD. */
  readonly on: string;
  /** Such as 14:00. */
  readonly at?: string;
}

const withTime = (day: string, { at }: TalkDay): string => (at === undefined ? day : `${day} ${at}`);

/** The day of a talk in a language, with its day of the week. */
export const talkDayIn = (language: SheetLanguage, talk: TalkDay): string =>
  withTime(dayIn(language, talk.on, { weekday: true }), talk);

/** The same for a narrow cell under a list that says the year: month and day. */
export function shortTalkDayIn(language: SheetLanguage, talk: TalkDay): string {
  const [, month, day] = talk.on.split('-').map(Number);
  const name = toEnglishDate(talk.on, { weekday: false }).split(' ')[1]?.slice(0, 3) ?? '';
  return withTime(sayOnSheet('monthDay', language, { month: month ?? '', day: day ?? '', name }), talk);
}

/** A document without sender: neither in its text nor in what a file says about itself. */
export function sheet(
  { issuedAt, language }: Pick<SheetInput, 'issuedAt' | 'language'>,
  density: NonNullable<MinutesDocument['density']>,
  blocks: readonly Block[],
): MinutesDocument {
  return {
    title: sayOnSheet('title', language),
    lang: language === 'en' ? 'en' : 'ja-JP',
    issuedAt,
    footer: '',
    producer: 'PDF',
    ragged: language !== 'ja',
    density,
    blocks,
  };
}

/** A list of sentences. */
export const points = (language: SheetLanguage, keys: readonly SheetWord[]): List => ({
  kind: 'list',
  items: keys.map((key) => ({ label: POINT, text: sayOnSheet(key, language), depth: 0 })),
});

/** The head of a row, at its left edge. */
export const sideHead = (text: string): Cell => ({ ...rowHead(text), align: 'left' });

/** Widths of columns in points; a sheet's text is 495 wide. */
export const LABEL = 84;
export const PAGE_WIDTH = 495;
const EXAMPLE = 163;
const WIDEST = 105;

/** Columns at most in one matrix of organisations: more make names unreadable. */
export const MOST_COLUMNS = 4;

/** How closely a matrix and what belongs to it are set, so that they stand on one sheet: English needs more room. */
export const densityOf = (language: SheetLanguage, columns: number): 'form' | 'dense' =>
  columns > MOST_COLUMNS || language === 'en' ? 'dense' : 'form';

/** A name in a narrow column: its legal form on a line of its own, so that the rest stays whole. */
const namedIn = (name: string): string[] => WITH_FORM.exec(name)?.slice(1) ?? [name];

/** A table of what may be told to whom: a row for each kind of information, a column for each organisation. */
export function matrixOf<R extends Recipient>(
  language: SheetLanguage,
  kinds: readonly Category[],
  recipients: readonly R[],
  cell: (recipient: R, kind: Category) => Cell,
): Table {
  const width = Math.min(WIDEST, (PAGE_WIDTH - LABEL - EXAMPLE) / recipients.length);
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  return {
    kind: 'table',
    summary: say('matrixSummary'),
    columns: [LABEL, PAGE_WIDTH - LABEL - width * recipients.length, ...recipients.map(() => width)],
    header: [
      rowOf(
        columnHead(say('kind')),
        columnHead(say('example')),
        ...recipients.map(({ name }) => columnHead(...namedIn(name))),
      ),
    ],
    body: kinds.map((kind) =>
      rowOf(
        sideHead(say(`kind.${kind}`)),
        { blocks: [{ text: say(`example.${kind}`) }], middle: true, align: 'left' },
        ...recipients.map((recipient) => cell(recipient, kind)),
      ),
    ),
  };
}
