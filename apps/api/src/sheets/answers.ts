import { type AnswerFact, answerOf, type Category, ENDLESS, type Instant, type RecipientFacts } from '#libs/consent';
import type { AnswerOn, TalkDay, YesOn } from '#libs/sheets';
import { dayInTokyo } from '../platform/clock/clock';
import { NOBODY } from '../platform/ids/ids';

/** A conference of a case, by the day that tells it to her. */
export interface Talk {
  readonly id: string;
  readonly talk: TalkDay;
}

/** What she said to one organisation of a kind: a yes conference by conference, and what counts in all others. */
export function answersIn(
  facts: RecipientFacts,
  about: { readonly category: Category; readonly purpose: string },
  conferences: readonly Talk[],
  now: Instant,
): AnswerOn {
  const yes = conferences.flatMap(({ id, talk }): YesOn[] => {
    const said = answerOf(facts, { ...about, conferenceId: id }, now);
    return said.answer === 'YES' ? [{ talk, ...spanOf(said, now) }] : [];
  });
  const { answer } = answerOf(facts, { ...about, conferenceId: NOBODY }, now);
  return { yes, others: answer === 'YES' ? 'NONE' : answer };
}

const dayOf = (at: Instant): string => dayInTokyo(new Date(Math.floor(at / 1_000)));

/** The first day of a yes while that is still to come, and its last where it has one: an end is the first instant after it. */
const spanOf = ({ from, until }: AnswerFact, now: Instant): Pick<YesOn, 'from' | 'until'> => ({
  ...(from !== undefined && from > now && { from: dayOf(from) }),
  ...(until !== undefined && until < ENDLESS && { until: dayOf(until - 1) }),
});
