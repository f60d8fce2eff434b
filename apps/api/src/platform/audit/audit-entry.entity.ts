import { Column, Entity, Generated, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Text } from '../database/columns';

/** One fact of the audit log: who did what to which thing, when; never what it said. Added to, never changed. */
@Entity()
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'bigint' })
  @Generated('increment')
  sequence: string;

  @Column('timestamptz')
  at: Date;

  @Index()
  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Text()
  act: string;

  @Text('')
  subject: string;

  /** The thing's id, or the SHA-256 of an asked id that was missing or refused. */
  @Text('')
  subjectRef: string;
}
