import { REFUSALS, say } from '#libs/messages';
import { type BodyFacts, lawfulForms, type Obstacle, sayObstacle } from '#libs/overlap';
import { type Refusal, refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { MergeForm } from './meeting-series.entity';

/** The day on which the form of a merge is judged: its first, or today when that has passed. */
export const judgedOn = (actor: Actor, effectiveFrom: string): string =>
  effectiveFrom > actor.today ? effectiveFrom : actor.today;

const reasonsIn = (reasons: readonly Obstacle[], language: 'ja' | 'en'): string => {
  const sentences = [...new Set(reasons.map((reason) => sayObstacle(reason, language)))];
  return sentences.join(language === 'en' ? ' ' : '');
};

function formRefused(reasons: readonly Obstacle[]): Refusal {
  const inEnglish = say(REFUSALS.MERGE_FORM_REFUSED, 'en', { reasons: reasonsIn(reasons, 'en') });
  const refused = refusal('MERGE_FORM_REFUSED', { reasons: reasonsIn(reasons, 'ja') }, { field: 'form' });
  refused.message = inEnglish;
  refused.extensions.messageEn = inEnglish;
  return refused;
}

/** Throws MERGE_FORM_REFUSED with every reason unless the form is lawful for all these bodies on that day. */
export function requireLawful(bodies: readonly BodyFacts[], form: MergeForm, day: string): void {
  const verdict = lawfulForms(bodies, day).forms.find((one) => one.form === form);
  if (!verdict?.lawful) throw formRefused(verdict?.reasons ?? []);
}
