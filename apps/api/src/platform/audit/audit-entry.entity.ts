import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { OneOf, Text } from '../database/columns';
import { NOBODY } from '../ids/ids';

/** What an entry is about, for whoever reads the log. */
export const AUDIT_KINDS = ['READ', 'SEARCH', 'EXPORT', 'MISS', 'SIGN_IN', 'RIGHTS', 'CHANGE'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/**
 * One fact of the log: who did what to which thing, when; never what it said. Added to, never changed. The place in the
 * chain, the salt and the hashes are filled in by the database when the transaction commits.
 */
@Entity()
@Index(['staffId', 'subjectRef'])
@Index(['at', 'id'])
@Index('entries_of_case', ['caseId', 'at', 'id'])
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** 1 for the first entry of all, without gaps; null only inside the transaction that writes it. */
  @Index({ unique: true })
  @Column({ type: 'bigint', nullable: true })
  sequence: string | null;

  @Column('timestamptz')
  at: Date;

  /** NOBODY where a sign-in failed under an address that may be anybody's. */
  @Index()
  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @OneOf('audit_entry', AUDIT_KINDS, 'CHANGE')
  kind: AuditKind;

  @Text()
  act: string;

  @Text('')
  subject: string;

  /** The thing's id, or the SHA-256 of an asked id that was missing or refused. */
  @Text('')
  subjectRef: string;

  /** The case it is about; NOBODY for everything else. */
  @Column({ type: 'uuid', default: NOBODY })
  caseId: string;

  /** Drawn for each entry: without it nobody can guess what a hash stands for. */
  @Text('')
  salt: string;

  @Text('')
  previousHash: string;

  /** SHA-256, in hexadecimal, of everything above. */
  @Text('')
  hash: string;
}
