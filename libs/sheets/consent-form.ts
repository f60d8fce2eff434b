import type { Category } from '#libs/consent';
import { sayOnSheet, type SheetWord } from '#libs/messages';
import { balanced, cellOf, heading, type MinutesDocument, paragraph, rowOf, type Table } from '#libs/minutes';
import {
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
  type TalkDay,
  talkDayIn,
} from './parts';

export interface ConsentFormInput extends SheetInput {
  readonly recipients: readonly Recipient[];
  /** Kinds of information of which something is written. */
  readonly kinds: readonly Category[];
  /** The one conference for which it is asked; without one its day is written by hand. */
  readonly talk?: TalkDay;
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
 * The form on which she is asked about one conference, read out and kept by her worker: purpose, kinds, recipients by name, how, until when;
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

function factsOf({ language, talk }: ConsentFormInput): Table {
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  const day = talk ? talkDayIn(language, talk) : say('talkDayLine');
  return {
    kind: 'table',
    summary: say('consentTitle'),
    columns: [LABEL, PAGE_WIDTH - LABEL],
    header: [],
    body: [
      rowOf(sideHead(say('why')), cellOf(say('whyText'))),
      rowOf(sideHead(say('talkDay')), cellOf(day, say('thisDayOnly'))),
      rowOf(sideHead(say('how')), cellOf(say('howText'))),
      { ...rowOf(sideHead(say('until')), { ...cellOf(say('untilText')), middle: true }), lines: 1.4 },
    ],
  };
}

function signOf({ language, recipients }: ConsentFormInput): Table {
  const lines = recipients.length > MOST_COLUMNS ? 1.5 : 2;
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  return {
    kind: 'table',
    summary: say('signSummary'),
    columns: [LABEL, 164, LABEL, 163],
    header: [],
    body: [
      { ...rowOf(sideHead(say('signName')), { ...cellOf(), colSpan: 3 }), lines },
      { ...rowOf(sideHead(say('date')), cellOf(), sideHead(say('explainedBy')), cellOf()), lines: 1.6 },
    ],
  };
}
