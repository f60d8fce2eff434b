import { type DisclosureArticle, articleOf } from './articles.data';
import { GROUNDS_FOR_VIOLENCE } from './exceptions';

/** How long an opening stands from when it is asked for: one short window, for which it is approved anew each time. */
export const OPENING_HOURS = 24;

/** What is done about a request to open a sealed original. */
export const OPENING_ACTS = ['APPROVED', 'REFUSED', 'ENDED'] as const;
export type OpeningActKind = (typeof OPENING_ACTS)[number];

export const OPENING_STATES = ['PENDING', 'APPROVED', 'REFUSED', 'ENDED', 'EXPIRED'] as const;
export type OpeningState = (typeof OPENING_STATES)[number];

/** The grounds on which a sealed original is opened: those on which rule 5 tells anything without consent at all. */
export const GROUNDS_FOR_ORIGINALS = GROUNDS_FOR_VIOLENCE;

/** The article of that id where an original may be opened on it; undefined for any other. */
export function articleForOriginals(id: string): DisclosureArticle | undefined {
  const article = articleOf(id);
  return article && GROUNDS_FOR_ORIGINALS.includes(article.ground) ? article : undefined;
}

/** How an opening stands at an instant, by what was done about it; whether it opens depends on both officers besides. */
export function openingState(acts: readonly OpeningActKind[], expiresAt: Date, now: Date): OpeningState {
  if (acts.includes('ENDED')) return 'ENDED';
  if (acts.includes('REFUSED')) return 'REFUSED';
  if (now >= expiresAt) return 'EXPIRED';
  return acts.includes('APPROVED') ? 'APPROVED' : 'PENDING';
}
