import type { RequestPart } from './enums';

/** Where a text of a request, or of an answer, is sealed. */
export const requestPlace = (id: string, part: RequestPart | 'REASONS'): string => `request ${id} ${part}`;
