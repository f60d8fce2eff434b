import type { CaseSectionName, Category } from '#libs/consent';
import { NewsOf } from '../platform/events';

/** She has taken back these sections and categories, from one organisation or from all of them. */
export interface ConsentWithdrawn {
  readonly caseId: string;
  readonly sections: readonly CaseSectionName[];
  readonly categories: readonly Category[];
  readonly recipientOrganisationId?: string;
}

export const CONSENT_WITHDRAWN = new NewsOf<ConsentWithdrawn>('CONSENT_WITHDRAWN');
