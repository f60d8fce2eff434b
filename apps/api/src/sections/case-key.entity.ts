import { Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../platform/database/columns';

/** The data key of one case, wrapped by a key that stands outside the database (visibility rule 14). */
@Entity()
export class CaseKey {
  @PrimaryColumn('uuid')
  caseId: string;

  /** Which key wraps it. */
  @Text()
  keyId: string;

  @Text()
  wrapped: string;
}
