import { Column, Entity, Index } from 'typeorm';
import { Organisation } from '../organisations';
import { Day, OneOf, PointsTo, Text, Thing } from '../platform/database/columns';
import { NOBODY } from '../platform/ids/ids';

export const INVITATION_KINDS = ['NEW', 'RESET'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];
export const INVITATION_STATES = ['PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** A person's way into an organisation: proposed from outside or made by its administrator, confirmed by the latter. */
@Entity()
export class StaffInvitation extends Thing {
  @Index()
  @PointsTo(() => Organisation)
  organisationId: string;

  /** Whose sign-in it opens; for a new person the id that the staff member will have once confirmed. */
  @Index()
  @Column('uuid')
  staffId: string;

  /** Lower-cased address under which the person will sign in. */
  @Text()
  email: string;

  @Text()
  name: string;

  @Text()
  postTitle: string;

  @Day()
  activeFrom: string;

  @Column({ type: 'boolean', default: false })
  administrator: boolean;

  /** The organisation had no administrator who could confirm: a secretariat does. */
  @Column({ type: 'boolean', default: false })
  firstAdministrator: boolean;

  @OneOf('staff_invitation', INVITATION_KINDS)
  kind: InvitationKind;

  @OneOf('staff_invitation', INVITATION_STATES)
  state: InvitationState;

  @Column('uuid')
  proposedByOrganisationId: string;

  @Column('uuid')
  proposedByStaffId: string;

  /** Who decided, either way; NOBODY until then. */
  @Column({ type: 'uuid', default: NOBODY })
  confirmedByStaffId: string;

  @Column('timestamptz')
  createdAt: Date;

  /** Until when the latest link works; for a proposal until when it can be confirmed. */
  @Column('timestamptz')
  expiresAt: Date;

  /** Set at the door, when the link was used. */
  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;
}
