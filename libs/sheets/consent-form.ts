import type { Category } from '#libs/consent';
import { sayOnSheet, type SheetWord } from '#libs/messages';
import { balanced, cellOf, heading, type MinutesDocument, paragraph, rowOf, type Table } from '#libs/minutes';
import {
  dayIn,
  densityOf,
  LABEL,
  matrixOf,
  MOST_COLUMNS,
  PAGE_WIDTH,
  points,
  type Recipient,
  sheet,
  type SheetInput,
  sideHead,
} from './parts';

export interface ConsentFormInput extends SheetInput {
  readonly recipients: readonly Recipient[];
  /** Kinds of information of which something is written. */
  readonly kinds: readonly Category[];
  /** Days of the conferences for which it is asked. */
  readonly days: readonly string[];
  /** Something would be open by a body's rule where she says nothing. */
  readonly byRule: boolean;
}

const KNOW: readonly SheetWord[] = [
  'knowRefuse',
  'knowStop',
  'knowThen',
  'knowPast',
  'knowDanger',
  'knowRecord',
  'knowPaper',
];

/**
 * The form on which she is asked, read out and kept by her worker: purpose, kinds, recipients by name, how, until when;
 * that refusing costs nothing, that it can be taken back by word of mouth and what happens then. Her answers are written
 * by hand; no text of the case stands on it (domain: consent).
 */
export function buildConsentForm(input: ConsentFormInput): MinutesDocument {
  const { language, kinds, recipients, byRule } = input;
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const matrices = balanced(recipients, MOST_COLUMNS).map((some) => matrixOf(language, kinds, some, () => cellOf()));
  return sheet(input, densityOf(language, recipients.length), [
    heading(1, say('consentTitle')),
    paragraph(say('consentLead')),
    factsOf(input),
    heading(2, say('matrix')),
    paragraph(say('matrixLead', { rest: say(byRule ? 'restByRule' : 'restClosed') })),
    ...matrices,
    heading(2, say('know')),
    points(language, KNOW),
    paragraph(say('signHint')),
    signOf(input),
  ]);
}

function factsOf({ language, days }: ConsentFormInput): Table {
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const written = days.map((day) => dayIn(language, day, { weekday: true })).join(say('comma'));
  const why = [say('whyText'), ...(days.length > 0 ? [say('days', { days: written })] : [])];
  return {
    kind: 'table',
    summary: say('consentTitle'),
    columns: [LABEL, PAGE_WIDTH - LABEL],
    header: [],
    body: [
      rowOf(sideHead(say('why')), cellOf(...why)),
      rowOf(sideHead(say('how')), cellOf(say('howText'))),
      { ...rowOf(sideHead(say('until')), { ...cellOf(say('untilText')), middle: true }), lines: 1.4 },
    ],
  };
}

function signOf({ language }: ConsentFormInput): Table {
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  return {
    kind: 'table',
    summary: say('signSummary'),
    columns: [LABEL, 164, LABEL, 163],
    header: [],
    body: [
      { ...rowOf(sideHead(say('signName')), { ...cellOf(), colSpan: 3 }), lines: 2 },
      { ...rowOf(sideHead(say('date')), cellOf(), sideHead(say('explainedBy')), cellOf()), lines: 1.6 },
    ],
  };
}
