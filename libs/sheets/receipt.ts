import type { Answer, Category } from '#libs/consent';
import { sayOnSheet, type SheetLanguage, type SheetWord } from '#libs/messages';
import { balanced, type Cell, cellOf, heading, type MinutesDocument, paragraph } from '#libs/minutes';
import { dayIn, densityOf, matrixOf, MOST_COLUMNS, points, type Recipient, sheet, type SheetInput } from './parts';

/** What she said to one organisation, kind by kind. */
export interface Answered extends Recipient {
  readonly answers: Readonly<Partial<Record<Category, AnswerOn>>>;
}

/** An answer with its days where she named them. */
export interface AnswerOn {
  readonly answer: Answer;
  /** First day, where it begins later than the sheet. */
  readonly from?: string;
  /** Last day. */
  readonly until?: string;
}

export interface ReceiptInput extends SheetInput {
  readonly purposes: readonly {
    readonly purpose: 'CASE_CONFERENCE' | 'REFERRAL';
    readonly kinds: readonly Category[];
    readonly recipients: readonly Answered[];
  }[];
}

const KNOW: readonly SheetWord[] = ['knowStop', 'knowThen', 'knowPast', 'knowDanger', 'knowRecord', 'receiptHome'];

/** What she answered, for each purpose, as it stands on a day; handed over only at her wish. */
export function buildReceipt(input: ReceiptInput): MinutesDocument {
  const { language, purposes, today } = input;
  const say = (key: SheetWord, values = {}): string => sayOnSheet(key, language, values);
  const columns = purposes.reduce((sum, { recipients }) => sum + recipients.length, 0);
  return sheet(input, densityOf(language, columns), [
    heading(1, say('receiptTitle')),
    paragraph(say('receiptLead', { day: dayIn(language, today) })),
    ...purposes.flatMap(({ purpose, kinds, recipients }) => [
      heading(2, say(`purpose.${purpose}`)),
      ...balanced(recipients, MOST_COLUMNS).map((some) =>
        matrixOf(language, kinds, some, ({ answers }, kind) => answerCell(language, answers[kind])),
      ),
    ]),
    paragraph(say('legend')),
    heading(2, say('know')),
    points(language, KNOW),
  ]);
}

function answerCell(language: SheetLanguage, { answer, from, until }: AnswerOn = { answer: 'NONE' }): Cell {
  const day = (on: string): string => dayIn(language, on);
  const mark = sayOnSheet(`answer.${answer}`, language);
  const span =
    from && until
      ? sayOnSheet('answerSpan', language, { from: day(from), until: day(until) })
      : from
        ? sayOnSheet('answerFrom', language, { day: day(from) })
        : until
          ? sayOnSheet('answerUntil', language, { day: day(until) })
          : '';
  return { ...cellOf(mark, span), align: 'centre', middle: true };
}
