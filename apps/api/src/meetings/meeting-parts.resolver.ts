import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { findOrganisation, getOrganisation, OrganisationModel } from '../organisations';
import { findPost, PostModel } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  attendanceOf,
  groupsOf,
  headCountsOf,
  heldForOf,
  invitationsOf,
  lecturersOf,
  participantsOf,
} from './meetings.loaders';
import {
  AttendanceModel,
  HeadCountModel,
  InvitationModel,
  LecturerModel,
  MeetingForModel,
  MeetingGroupModel,
  toAttendance,
  toGroup,
  toMeetingFor,
} from './meeting-parts.model';
import { MeetingModel } from './meeting.model';

@Resolver(() => MeetingModel)
export class MeetingPartsResolver {
  @ResolveField(() => [MeetingForModel])
  async heldFor(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    return (await heldForOf(actor, id)).map(toMeetingFor);
  }

  @ResolveField(() => [AttendanceModel])
  async attendance(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    const rows = await attendanceOf(actor, id);
    const order = await Promise.all(
      rows.map(async (row) => (await getOrganisation(actor, row.organisationId)).sortOrder),
    );
    return rows
      .map((row, at) => ({ row, order: order[at]! }))
      .sort((a, b) => a.order - b.order)
      .map(({ row }) => toAttendance(row));
  }

  @ResolveField(() => [HeadCountModel])
  headCounts(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    return headCountsOf(actor, id);
  }

  @ResolveField(() => [MeetingGroupModel])
  async groups(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    return (await groupsOf(actor, id)).map(toGroup);
  }

  @ResolveField(() => [LecturerModel])
  lecturers(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    return lecturersOf(actor, id);
  }

  @ResolveField(() => [InvitationModel])
  invitations(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel) {
    return invitationsOf(actor, id);
  }
}

@Resolver(() => AttendanceModel)
export class AttendanceResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() row: AttendanceModel) {
    return getOrganisation(actor, row.organisationId);
  }

  @ResolveField(() => OrganisationModel, { nullable: true })
  proxyFor(@CurrentActor() actor: Actor, @Parent() row: AttendanceModel) {
    return findOrganisation(actor, row.proxyForOrganisationId);
  }

  @ResolveField(() => PostModel, { nullable: true, description: 'Who came, where that was recorded.' })
  post(@CurrentActor() actor: Actor, @Parent() { staffId, organisationId }: AttendanceModel) {
    return staffId === null ? null : findPost(actor, staffId, organisationId);
  }
}

@Resolver(() => MeetingGroupModel)
export class MeetingGroupResolver {
  @ResolveField(() => OrganisationModel, { nullable: true })
  facilitatorOrganisation(@CurrentActor() actor: Actor, @Parent() group: MeetingGroupModel) {
    return findOrganisation(actor, group.facilitatorOrganisationId);
  }

  @ResolveField(() => [OrganisationModel])
  async participants(@CurrentActor() actor: Actor, @Parent() group: MeetingGroupModel) {
    const rows = await participantsOf(actor, group.id);
    return Promise.all(rows.map((row) => getOrganisation(actor, row.organisationId)));
  }
}

@Resolver(() => InvitationModel)
export class InvitationResolver {
  @ResolveField(() => OrganisationModel)
  organisation(@CurrentActor() actor: Actor, @Parent() guest: InvitationModel) {
    return getOrganisation(actor, guest.organisationId);
  }
}
