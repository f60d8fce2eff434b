import type { Answer, Category } from '#libs/consent';
import { sayOnSheet, type SheetLanguage, type SheetWord } from '#libs/messages';
import { balanced, type Cell, cellOf, heading, type MinutesDocument, paragraph } from '#libs/minutes';
import {
  dayIn,
  densityOf,
  matrixOf,
  MOST_COLUMNS,
  points,
  type Recipient,
  sheet,
  type SheetInput,
  shortTalkDayIn,
  type TalkDay,
  talkDayIn,
} from './parts';

/** What she said to one organisation, kind by kind. */
export interface Answered extends Recipient {
  readonly answers: Readonly<Partial<Record<Category, AnswerOn>>>;
}

/** What she said of one kind: each conference for which it is a yes, and what she said for all others. */
export interface AnswerOn {
  readonly yes: readonly YesOn[];
  readonly others: Exclude<Answer, 'YES'>;
}

/** A yes for one conference, with its days where she named them. */
export interface YesOn {
  readonly talk: TalkDay;
  /** First day, where it begins later than the sheet. */
  readonly from?: string;
  /** Last day. */
  readonly until?: string;
}

export interface ReceiptInput extends SheetInput {
  /** The conferences about which she was asked, the earliest first. */
  readonly talks: readonly TalkDay[];
  readonly purposes: readonly {
    readonly purpose: 'CASE_CONFERENCE' | 'REFERRAL';
    readonly kinds: readonly Category[];
    readonly recipients: readonly Answered[];
  }[];
}

const KNOW: readonly SheetWord[] = ['knowStop', 'knowThen', 'knowPast', 'knowDanger', 'knowRecord', 'receiptHome'];

/** What she answered, for each purpose and conference, as it stands on a day; handed over only at her wish. */
export function buildReceipt(input: ReceiptInput): MinutesDocument {
  const { language, purposes, talks, today } = input;
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const written = (talk: TalkDay): string => talkDayIn(language, talk);
  /** As short as it is still one of a kind: the same month and day may be in two years. */
  const short = (talk: TalkDay): string =>
    talks.some(({ on }) => on !== talk.on && on.slice(4) === talk.on.slice(4))
      ? written(talk)
      : shortTalkDayIn(language, talk);
  const columns = purposes.reduce((sum, { recipients }) => sum + recipients.length, 0);
  return sheet(input, talks.length > 1 ? 'dense' : densityOf(language, columns), [
    heading(1, say('receiptTitle')),
    paragraph(say('receiptLead', { day: dayIn(language, today) })),
    ...(talks.length > 0 ? [paragraph(say('receiptDays', { days: talks.map(written).join(say('comma')) }))] : []),
    ...purposes.flatMap(({ purpose, kinds, recipients }) => [
      heading(2, say(`purpose.${purpose}`)),
      ...balanced(recipients, MOST_COLUMNS).map((some) =>
        matrixOf(language, kinds, some, ({ answers }, kind) => answerCell(language, short, answers[kind])),
      ),
    ]),
    paragraph(say('legend')),
    heading(2, say('know')),
    points(language, KNOW),
  ]);
}

const NOTHING: AnswerOn = { yes: [], others: 'NONE' };

type Written = (talk: TalkDay) => string;

function answerCell(language: SheetLanguage, short: Written, { yes, others }: AnswerOn = NOTHING): Cell {
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const mark = say(`answer.${others}`);
  const lines =
    yes.length > 0
      ? [...yes.flatMap((one) => yesLines(language, short, one)), others === 'NONE' ? '' : say('otherDays', { mark })]
      : [others === 'NONE' ? mark : say('everyDay', { mark })];
  return { ...cellOf(...lines), align: 'centre', middle: true };
}

function yesLines(language: SheetLanguage, short: Written, { talk, from, until }: YesOn): string[] {
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const day = (on: string): string => dayIn(language, on);
  const span =
    from && until
      ? say('answerSpan', { from: day(from), until: day(until) })
      : from
        ? say('answerFrom', { day: day(from) })
        : until
          ? say('answerUntil', { day: day(until) })
          : '';
  return [say('onDay', { mark: say('answer.YES'), day: short(talk) }), span];
}
