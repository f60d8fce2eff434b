import { NewsOf } from '../platform/events';

/** An entry was corrected, perhaps more than once: what holds it as it was does not say what was said. */
export interface EntryCorrected {
  readonly caseId: string;
  /** All that stood before. */
  readonly entryIds: readonly string[];
}

export const ENTRY_CORRECTED = new NewsOf<EntryCorrected>('ENTRY_CORRECTED');
