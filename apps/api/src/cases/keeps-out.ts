import type { AccessExclusion } from './access-exclusion.entity';

/** Who reads a case, and for which organisation. */
interface Reading {
  readonly staffId: string;
  readonly organisationId: string;
}

/** Whether an exclusion keeps this reader from its case: it names the person, or the organisation they read for (visibility rule 6). */
export const keepsOut = (
  { kind, subjectId }: Pick<AccessExclusion, 'kind' | 'subjectId'>,
  { staffId, organisationId }: Reading,
): boolean => subjectId === (kind === 'ORGANISATION' ? organisationId : staffId);
