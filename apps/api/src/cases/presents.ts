import type { Actor } from '../platform/visibility';

/** Whether the acting person presents this case, for the acting organisation. */
export const presents = ({ standing }: Actor, caseId: string): boolean => standing.presentedCases.includes(caseId);
