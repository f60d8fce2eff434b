import { KEPT_WORDS, type KeptWord, type Language, say, sayOnSheet, SCREENS } from '#libs/messages';
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
import { dayIn, type Recipient, sheet, sideHead } from './parts';
import type { Reading } from './readings';

/** A reading with what whoever gave it has to know: the day of consent, or the articles of another ground. */
export interface KeptReading extends Reading {
  readonly consentOn?: string;
  readonly articles: readonly { readonly ja: string; readonly en: string; readonly checked: boolean }[];
}

export interface KeptRecordInput {
  readonly issuedAt: string;
  readonly today: string;
  readonly language: Language;
  readonly giver: string;
  readonly recipients: readonly (Recipient & { readonly readings: readonly KeptReading[] })[];
}

const MANY = 14;

/**
 * The record that who gives personal data to a third party keeps, and who receives it (個人情報保護法29条・30条; what
 * stands in it 同施行規則20条・24条): whom it is about is written by hand, for no name is in the system.
 */
export function buildKeptRecord(input: KeptRecordInput): MinutesDocument {
  const { language, recipients } = input;
  const word = (key: KeptWord): string => say(KEPT_WORDS[key], language);
  const rows = recipients.flatMap((recipient) => rowsOf(language, recipient));
  return sheet(input, rows.length > MANY ? 'dense' : 'form', [
    heading(1, word('title')),
    factsOf(input),
    heading(2, word('shared')),
    ...(rows.length > 0
      ? [sharedOf(language, rows), paragraph(word('way')), heading(2, word('receivers')), receiversOf(input)]
      : [paragraph(word('none'), { bold: true })]),
    paragraph(word('hand')),
  ]);
}

function factsOf({ language, giver, today }: KeptRecordInput): Table {
  const head = (key: KeptWord): Cell => sideHead(say(KEPT_WORDS[key], language));
  const by = (...cells: Cell[]): Row => ({ ...rowOf(...cells), lines: 1.6 });
  return {
    kind: 'table',
    summary: say(KEPT_WORDS.facts, language),
    columns: [92, 178, 84, 141],
    header: [],
    body: [
      { ...rowOf(head('person'), cellOf(), head('reference'), cellOf()), lines: 2 },
      by(head('giver'), { ...cellOf(giver), middle: true }, head('writtenOn'), {
        ...cellOf(dayIn(language, today)),
        middle: true,
      }),
      by(head('address'), cellOf(), head('writer'), cellOf()),
    ],
  };
}

const HEADS = ['receiver', 'item', 'when', 'ground'] as const;

function sharedOf(language: Language, body: readonly Row[]): Table {
  return {
    kind: 'table',
    summary: say(KEPT_WORDS.sharedSummary, language),
    columns: [118, 120, 102, 155],
    header: [rowOf(...HEADS.map((key) => columnHead(say(KEPT_WORDS[key], language))))],
    body,
  };
}

/** All that is said of a reading but its kind. */
const sameBut = ({ first, last, ground, consentOn, articles }: KeptReading): string =>
  JSON.stringify([first, last, ground, consentOn, articles]);

/** What was opened on the same days and on the same ground is one row. */
function rowsOf(language: Language, { name, readings }: KeptRecordInput['recipients'][number]): Row[] {
  const plain = (...texts: string[]): Cell => ({ ...cellOf(...texts), align: 'left' });
  const groups: KeptReading[][] = [];
  for (const reading of readings) {
    const like = groups.find(([first]) => first && sameBut(first) === sameBut(reading));
    if (like) like.push(reading);
    else groups.push([reading]);
  }
  return groups.map((group, index) =>
    rowOf(
      ...(index === 0 ? [{ ...sideHead(name), rowSpan: groups.length }] : []),
      plain(
        group.map(({ kind }) => say(SCREENS.cases[`category.${kind}`], language)).join(sayOnSheet('comma', language)),
      ),
      plain(...spanOf(language, group[0]!)),
      plain(...groundOf(language, group[0]!)),
    ),
  );
}

function spanOf(language: Language, { first, last }: Reading): string[] {
  if (first === last) return [dayIn(language, first)];
  return [say(KEPT_WORDS.from, language, { day: dayIn(language, first) }), dayIn(language, last)];
}

function groundOf(language: Language, { ground, consentOn, articles }: KeptReading): string[] {
  const said = say(KEPT_WORDS[`ground.${ground}`], language);
  if (ground === 'CONSENT' && consentOn)
    return [said, say(KEPT_WORDS.consentOn, language, { day: dayIn(language, consentOn) })];
  if (ground !== 'EXCEPTION' && ground !== 'ORIGINAL') return [said];
  return [
    said,
    ...articles.map((article) => {
      const words = say(article, language);
      return article.checked ? words : say(KEPT_WORDS.unchecked, language, { article: words });
    }),
  ];
}

function receiversOf({ language, recipients }: KeptRecordInput): Table {
  return {
    kind: 'table',
    summary: say(KEPT_WORDS.receiversSummary, language),
    columns: [120, 375],
    header: [],
    body: recipients.map(({ name }) => ({ ...rowOf(sideHead(name), cellOf()), lines: 1.6 })),
  };
}
