import { Check, Entity, Index } from 'typeorm';
import { Day, OneOf, PointsTo, Thing } from '../platform/database/columns';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { MeetingBody } from './meeting-body.entity';

export const MEMBERSHIP_ROLES = ['SECRETARIAT', 'CHAIR', 'MEMBER', 'OBSERVER', 'SUPERVISOR'] as const;
export const SECRECY_BASES = ['GOVERNMENT', 'CORPORATION', 'INDIVIDUAL', 'PLEDGE', 'NONE'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type SecrecyBasis = (typeof SECRECY_BASES)[number];

/** An organisation's seat in a body for a half-open span of days, with its role and the basis of its secrecy. */
@Entity()
@Index(['organisationId', 'bodyId'])
@Index(['bodyId'])
@Check('membership_span', 'valid_from < valid_to')
export class Membership extends Thing {
  @PointsTo(() => MeetingBody)
  bodyId: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @PointsTo(() => Staff, { nullable: true })
  staffId: string | null;

  @OneOf('membership', MEMBERSHIP_ROLES)
  role: MembershipRole;

  @OneOf('membership', SECRECY_BASES, 'NONE')
  secrecyBasis: SecrecyBasis;

  @Day()
  validFrom: string;

  @Day({ open: true })
  validTo: string;
}
