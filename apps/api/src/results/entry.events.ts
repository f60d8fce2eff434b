import { NewsOf } from '../platform/events';

/** An entry was corrected: what holds it as it was does not say what was said. */
export interface EntryCorrected {
  readonly caseId: string;
  readonly entryId: string;
}

export const ENTRY_CORRECTED = new NewsOf<EntryCorrected>('ENTRY_CORRECTED');
