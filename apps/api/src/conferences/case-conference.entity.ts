import { Check, Column, Entity, Index } from 'typeorm';
import { type ConferenceState, CONFERENCE_STATES, statesOf } from '#libs/states';
import { Day, OneOf, Text, Thing, TimeOfDay } from '../platform/database/columns';

/** A conference about one case: a meeting of its own, known to the readers of the case alone (visibility rule 4). */
@Entity()
@Check('case_conference_span', 'starts_at < ends_at')
export class CaseConference extends Thing {
  /** Eight random characters: they show no sequence. */
  @Index('conference_code', { unique: true })
  @Text()
  code: string;

  @Index('conference_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('case_conference', statesOf(CONFERENCE_STATES), 'PLANNED')
  state: ConferenceState;

  @Day()
  heldOn: string;

  @TimeOfDay('case_conference')
  startsAt: string;

  @TimeOfDay('case_conference')
  endsAt: string;

  @Text('')
  place: string;

  /** How those who are elsewhere take part. */
  @Text('')
  callAddress: string;

  /** Called at short notice. */
  @Column({ type: 'boolean', default: false })
  emergency: boolean;

  @Column('uuid')
  calledByStaffId: string;

  @Column('timestamptz')
  createdAt: Date;
}
