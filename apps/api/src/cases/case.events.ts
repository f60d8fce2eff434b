import { NewsOf } from '../platform/events';

/** A person or an organisation has just been excluded from a case. */
export interface CaseExcludes {
  readonly caseId: string;
  readonly subjectId: string;
}

export const CASE_EXCLUDES = new NewsOf<CaseExcludes>('CASE_EXCLUDES');
