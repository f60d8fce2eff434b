import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

/**
 * What a conference ends with, as far as it has no words: who leads, who is her main supporter, when the case is looked
 * at again. Added to, never changed: a correction replaces the one before.
 */
@Entity()
@Check('conference_result_identity', 'identity_confirmed BETWEEN 0 AND identity_asked AND identity_asked <= 99')
@Index('result_of_conference', ['conferenceId', 'replacesId'], { unique: true })
export class ConferenceResult {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Index('result_of_case')
  @Column('uuid')
  caseId: string;

  @Column('uuid')
  conferenceId: string;

  /** 主担当機関; NOBODY where none was agreed on. */
  @Column({ type: 'uuid', default: NOBODY })
  leadOrganisationId: string;

  /** 主たる援助者; NOBODY where none was named. */
  @Column({ type: 'uuid', default: NOBODY })
  keyWorkerStaffId: string;

  /** 'infinity' where no day was set. */
  @Day({ open: true })
  nextOn: string;

  /** Organisations that know from the slip shown in the room whom it is about (本人確認票), of those asked; 0 of 0 without. */
  @Column({ type: 'smallint', default: 0 })
  identityConfirmed: number;

  @Column({ type: 'smallint', default: 0 })
  identityAsked: number;

  @Column({ type: 'uuid', default: NOBODY })
  replacesId: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  recordedAt: Date;
}
