import { toFullWidthDigits, toJapaneseDate } from '#libs/calendar';
import { CONFERENCE_PAPER_WORDS, say, type MessageValues } from '#libs/messages';
import { cellOf, columnHead, heading, paragraph, rowHead, rowOf } from './blocks';
import type { Block } from './document';
import { word } from './words';

/** Who does something by when; `due` is YYYY-MM-DD, null where no day was set. */
export interface Assigned {
  readonly name: string;
  readonly due: string | null;
}

/** What a conference ended with, in facts that every reader of its case may know; null is what was not agreed on. */
export interface ConferenceOutcome {
  readonly lead: string | null;
  /** Whether the lead has named somebody as her main supporter. */
  readonly supported: boolean;
  /** YYYY-MM-DD. */
  readonly next: string | null;
  /** Who tells her. */
  readonly report: Assigned | null;
  /** Organisations that know from the slip whom it is about, of those asked. */
  readonly identity: { readonly confirmed: number; readonly asked: number } | null;
  readonly confirmed: boolean;
}

export function paperWord(key: keyof typeof CONFERENCE_PAPER_WORDS, values: MessageValues = {}): string {
  return say(CONFERENCE_PAPER_WORDS[key], 'ja', values);
}

/** The line below a task: who has it, and by when. */
export function assignedLine({ name, due }: Assigned): string {
  return due === null
    ? paperWord('assigned', { name })
    : paperWord('assignedUntil', { name, date: toJapaneseDate(due) });
}

/** The end of a paper: what came out of the conference, without a word about the case. */
export function outcomeBlocks(outcome: ConferenceOutcome): Block[] {
  const { lead, supported, next, report, identity } = outcome;
  const facts: [string, string][] = [
    [paperWord('lead'), lead ?? paperWord('leadNone')],
    [paperWord('keyWorker'), supported ? paperWord('keyWorkerNamed') : ''],
    [paperWord('next'), next === null ? '' : toJapaneseDate(next)],
    [paperWord('report'), report === null ? '' : assignedLine(report)],
    [
      paperWord('identity'),
      identity === null
        ? ''
        : paperWord('identityConfirmed', {
            confirmed: toFullWidthDigits(identity.confirmed),
            asked: toFullWidthDigits(identity.asked),
          }),
    ],
  ];
  return [
    heading(2, paperWord('outcomeHeading')),
    ...(outcome.confirmed ? [] : [paragraph(paperWord('unconfirmed'), { stub: true })]),
    {
      kind: 'table',
      summary: paperWord('outcomeSummary'),
      columns: [30, 70],
      header: [rowOf(columnHead(word('item')), columnHead(word('content')))],
      body: facts.filter(([, text]) => text !== '').map(([name, text]) => rowOf(rowHead(name), cellOf(text))),
    },
  ];
}
