import { NewsOf } from '../platform/events';

/** The result of a conference was corrected: what holds the one before does not say what was agreed on. */
export interface ResultCorrected {
  readonly caseId: string;
  readonly resultId: string;
}

export const RESULT_CORRECTED = new NewsOf<ResultCorrected>('RESULT_CORRECTED');
