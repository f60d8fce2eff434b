import { sealedText } from '../support/case-key';
import type { Values } from './drawing';

export type Own = Values & { id: string };

export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A word of a case that stands nowhere else, short enough to stay on one line of a page. */
const word = (number: number): string => `seq${String(number).padStart(5, '0')}x`;

/** All such words in a text. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(/seq\d{5}x/g));

/** Seals the next word for its place in a case; `number` is different for each text of a sequence. */
export const sealedWord = (caseId: string, place: string, number: number): string =>
  sealedText(caseId, place, word(number));
