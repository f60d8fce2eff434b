import { Check, Column, Entity, Index } from 'typeorm';
import { OPENNESSES, type Openness } from '../bodies';
import { Day, OneOf, Text, Thing, TimeOfDay } from '../platform/database/columns';

export const MEETING_STATES = ['PLANNED', 'NOTIFIED', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** One sitting (開催回), held for one or more bodies; what each body calls it stands in `MeetingFor`. */
@Entity()
@Index(['heldOn', 'id'])
@Check('meeting_has_a_body', 'cardinality(body_ids) > 0')
@Check('meeting_ends_after_it_starts', 'starts_at < ends_at')
export class Meeting extends Thing {
  @Index({ unique: true })
  @Text()
  code: string;

  @Day()
  heldOn: string;

  /** The bodies it is held for; repeats `MeetingFor` so that one row is enough to decide who sees it. */
  @Column({ type: 'uuid', array: true })
  bodyIds: string[];

  @TimeOfDay('meeting')
  startsAt: string;

  @TimeOfDay('meeting')
  endsAt: string;

  @Text('')
  place: string;

  @Column({ type: 'boolean', default: false })
  online: boolean;

  @OneOf('meeting', OPENNESSES, 'CLOSED')
  openness: Openness;

  /** Coded reason for CLOSED and PARTIAL, for instance PERSONAL_INFORMATION. */
  @Text('')
  opennessReason: string;

  @OneOf('meeting', MEETING_STATES, 'PLANNED')
  state: MeetingState;
}
