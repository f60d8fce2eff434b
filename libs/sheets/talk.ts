import type { Category } from '#libs/consent';
import { sayOnSheet, type SheetWord } from '#libs/messages';
import { cellOf, heading, type MinutesDocument, paragraph, rowOf, type Table } from '#libs/minutes';
import {
  LABEL,
  PAGE_WIDTH,
  points,
  type Recipient,
  sheet,
  type SheetInput,
  sideHead,
  type TalkDay,
  talkDayIn,
} from './parts';

export interface TalkInput extends SheetInput {
  /** Organisations that have a reader, and so a place at the table. */
  readonly recipients: readonly Recipient[];
  /** Kinds of information of which something is written. */
  readonly kinds: readonly Category[];
  /** The conferences to come. */
  readonly talks: readonly TalkDay[];
  /** Something may be told by a body's rule. */
  readonly byRule: boolean;
}

const YOURS: readonly SheetWord[] = ['talkFirst', 'talkSilent', 'talkStop', 'talkLeave', 'talkAfter'];
const KNOW: readonly SheetWord[] = ['talkKeep', 'talkRecording', 'knowDanger', 'talkHome'];

/**
 * What somebody is told who sits at the table without an account (the person herself, her companion, an interpreter):
 * what the talk is for, what will be shared, that it can be stopped and left at any time. No text of the case stands on it.
 */
export function buildTalk(input: TalkInput): MinutesDocument {
  const { language } = input;
  const say = (key: SheetWord): string => sayOnSheet(key, language);
  return sheet(input, language === 'en' ? 'dense' : 'form', [
    heading(1, say('talkTitle')),
    paragraph(say('talkLead')),
    factsOf(input),
    heading(2, say('talkYours')),
    points(language, YOURS),
    heading(2, say('know')),
    points(language, KNOW),
  ]);
}

function factsOf({ language, talks, recipients, kinds, byRule }: TalkInput): Table {
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const listed = (words: readonly string[]): string => words.join(say('comma'));
  const names = listed(recipients.map(({ name }) => name));
  const told =
    kinds.length > 0
      ? say('talkWhatText', { kinds: listed(kinds.map((kind) => say(`kind.${kind}`))) })
      : say('talkWhatNone');
  const written = listed(talks.map((talk) => talkDayIn(language, talk)));
  return {
    kind: 'table',
    summary: say('talkTitle'),
    columns: [LABEL, PAGE_WIDTH - LABEL],
    header: [],
    body: [
      rowOf(sideHead(say('why')), cellOf(say('talkWhyText'))),
      { ...rowOf(sideHead(say('talkWhen')), { ...cellOf(written), middle: true }), lines: 1.6 },
      rowOf(sideHead(say('talkWho')), cellOf(names === '' ? say('talkWhoAlone') : say('talkWhoText', { names }))),
      rowOf(sideHead(say('talkWhat')), cellOf(told, ...(byRule ? [say('talkByRule')] : []))),
    ],
  };
}
