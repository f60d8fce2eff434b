import { articleOf } from './articles.data';
import type { Category } from './sections';

/** A ground other than consent (個人情報保護法27条・69条, 児童虐待防止法6条 and the like); the words of an article are data. */
export const DISCLOSURE_GROUNDS = [
  'STATUTORY_REQUEST',
  'DUTY_TO_REPORT',
  'LIFE_BODY_PROPERTY',
  'CHILD_SOUND_GROWTH',
  'PUBLIC_DUTY_COOPERATION',
  'INTERNAL_USE',
  'OTHER_ADMINISTRATION',
  'MANIFEST_BENEFIT',
] as const;
export type DisclosureGround = (typeof DISCLOSURE_GROUNDS)[number];

/** The only grounds on which anything about violence is told without consent. */
export const GROUNDS_FOR_VIOLENCE: readonly DisclosureGround[] = ['LIFE_BODY_PROPERTY', 'DUTY_TO_REPORT'];

export interface ExceptionRequest {
  readonly category: Category;
  readonly ground: DisclosureGround;
  /** The id of an article that is kept as data. */
  readonly article: string;
  readonly requester: string;
  /** Null in an emergency where nobody else of the presenting organisation could approve. */
  readonly manager: string | null;
  readonly partner: string;
  readonly urgent: boolean;
  readonly presentingOrganisation: string;
  readonly partnerOrganisation: string;
  readonly recipientOrganisation: string;
}

export type ExceptionFault = 'GROUND_UNFIT' | 'ARTICLE_UNFIT' | 'APPROVERS_UNFIT' | 'RECIPIENT_UNFIT';

/** What is wrong with a request for an exception; null where nothing is (visibility rule 5). */
export function exceptionFault(request: ExceptionRequest): ExceptionFault | null {
  const { category, ground, requester, manager, partner, presentingOrganisation, partnerOrganisation } = request;
  if (category === 'VIOLENCE_SAFETY' && !GROUNDS_FOR_VIOLENCE.includes(ground)) return 'GROUND_UNFIT';
  if (articleOf(request.article)?.ground !== ground) return 'ARTICLE_UNFIT';
  if (manager === null && !request.urgent) return 'APPROVERS_UNFIT';
  if (new Set([requester, manager, partner]).size < 3 || partnerOrganisation === presentingOrganisation)
    return 'APPROVERS_UNFIT';
  return request.recipientOrganisation === presentingOrganisation ? 'RECIPIENT_UNFIT' : null;
}
