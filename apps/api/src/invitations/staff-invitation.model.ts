import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  INVITATION_KINDS,
  INVITATION_STATES,
  type InvitationKind,
  type InvitationState,
  type StaffInvitation,
} from './staff-invitation.entity';

export const InvitationKindEnum = Object.fromEntries(INVITATION_KINDS.map((kind) => [kind, kind]));
registerEnumType(InvitationKindEnum, { name: 'StaffInvitationKind' });
export const InvitationStateEnum = Object.fromEntries(INVITATION_STATES.map((state) => [state, state]));
registerEnumType(InvitationStateEnum, { name: 'StaffInvitationState' });

@ObjectType('StaffInvitation')
export class StaffInvitationModel {
  @Field(() => ID)
  id: string;

  organisationId: string;
  proposedByOrganisationId: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  postTitle: string;

  @Field(() => LocalDate)
  activeFrom: string;

  @Field(() => Boolean)
  administrator: boolean;

  @Field(() => InvitationKindEnum)
  kind: InvitationKind;

  @Field(() => InvitationStateEnum)
  state: InvitationState;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  acceptedAt: Date | null;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The link to hand over in person: told once, to who confirmed, where no mail server is connected.',
  })
  link: string | null;
}

@ObjectType('StaffInvitationConnection')
export class StaffInvitationConnection extends Connection(StaffInvitationModel, 'StaffInvitation') {}

const ACTS = ['confirm', 'decline', 'withdraw', 'renew'] as const;

/** An invitation with what its reader may do with it; once accepted nothing more. */
export function toStaffInvitation(
  row: StaffInvitation,
  actor: Actor,
  link: string | null = null,
): StaffInvitationModel {
  const {
    staffId: _staffId,
    firstAdministrator: _first,
    proposedByStaffId: _by,
    confirmedByStaffId: _who,
    ...told
  } = row;
  const abilities = row.acceptedAt === null ? ACTS.filter((act) => actor.ability.can(act, row)) : [];
  return { ...told, abilities, link };
}
