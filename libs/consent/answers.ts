import type { ConsentFact, Instant, RecipientFacts } from './coverage';
import type { Category } from './sections';

/** What she last said: yes, no, no more, or nothing that still counts. */
export type Answer = 'YES' | 'NO' | 'STOPPED' | 'NONE';

export interface AnswerFact {
  readonly answer: Answer;
  /** Of a yes, as `from` and `until` of the consent. */
  readonly from?: Instant;
  readonly until?: Instant;
}

/**
 * Her last word to one organisation about a category and a purpose; a yes that is over or without its conference is none.
 * For one conference her yes counts where it was given for that one; her no, and what she took back, counts in all.
 */
export function answerOf(
  { consents, withdrawals }: Pick<RecipientFacts, 'consents' | 'withdrawals'>,
  { category, purpose, conferenceId }: { category: Category; purpose: string; conferenceId?: string },
  now: Instant,
): AnswerFact {
  const ends = withdrawals.filter((one) => one.category === 'ALL' || one.category === category);
  const ended = Math.max(-Infinity, ...ends.map(({ at }) => at));
  const said = consents.filter((one) => one.category === category && one.purpose === purpose);
  const refused = latest(said.filter(({ decision }) => decision === 'REFUSED'));
  const granted = latest(
    said.filter(
      ({ decision, at, until, cancelled, ...one }) =>
        decision === 'GRANTED' &&
        !cancelled &&
        until > now &&
        at > ended &&
        at > (refused?.at ?? -Infinity) &&
        (conferenceId === undefined || one.conferenceId === conferenceId),
    ),
  );
  if (granted) return { answer: 'YES', from: granted.from, until: granted.until };
  if (refused && refused.at > ended) return { answer: 'NO' };
  return { answer: said.some(({ at }) => at <= ended) ? 'STOPPED' : 'NONE' };
}

const latest = (facts: readonly ConsentFact[]): ConsentFact | undefined =>
  facts.reduce<ConsentFact | undefined>((last, one) => (!last || one.at >= last.at ? one : last), undefined);
