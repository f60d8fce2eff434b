import { Check, Column, Entity, Index } from 'typeorm';
import { OneOf, Thing } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

/** Those at the table who have no account: nothing but their kind is kept of them. */
export const CONFERENCE_GUEST_KINDS = ['PERSON', 'COMPANION', 'INTERPRETER'] as const;
/** Readers of the case, and guests. */
export const CONFERENCE_ATTENDANCE_KINDS = ['STAFF', ...CONFERENCE_GUEST_KINDS] as const;
export const CONFERENCE_PRESENCES = ['EXPECTED', 'PRESENT', 'REMOTE', 'ABSENT'] as const;
export type ConferenceGuestKind = (typeof CONFERENCE_GUEST_KINDS)[number];
export type ConferenceAttendanceKind = (typeof CONFERENCE_ATTENDANCE_KINDS)[number];
export type ConferencePresence = (typeof CONFERENCE_PRESENCES)[number];

@Entity()
@Check(
  'conference_attendance_account',
  `(kind = 'STAFF') = (staff_id <> '${NOBODY}') AND (kind = 'STAFF') = (organisation_id <> '${NOBODY}')`,
)
export class ConferenceAttendance extends Thing {
  @Index('attendance_of_conference')
  @Column('uuid')
  conferenceId: string;

  @Index('attendances_of_case')
  @Column('uuid')
  caseId: string;

  @OneOf('conference_attendance', CONFERENCE_ATTENDANCE_KINDS)
  kind: ConferenceAttendanceKind;

  @Column({ type: 'uuid', default: NOBODY })
  staffId: string;

  @Column({ type: 'uuid', default: NOBODY })
  organisationId: string;

  @OneOf('conference_attendance', CONFERENCE_PRESENCES, 'EXPECTED')
  presence: ConferencePresence;

  /** Said by somebody who takes part from elsewhere: nobody else hears or sees it there. */
  @Column({ type: 'boolean', default: false })
  declaredAlone: boolean;

  /** Secrecy pledged on paper, by those without an account. */
  @Column({ type: 'boolean', default: false })
  pledgedOnPaper: boolean;
}
