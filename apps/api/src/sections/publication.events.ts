import type { CaseSectionName } from '#libs/consent';
import { NewsOf } from '../platform/events';

/** A case was published; these sections have a new text or none any more. */
export interface CasePublished {
  readonly caseId: string;
  readonly sections: readonly CaseSectionName[];
}

export const CASE_PUBLISHED = new NewsOf<CasePublished>('CASE_PUBLISHED');
