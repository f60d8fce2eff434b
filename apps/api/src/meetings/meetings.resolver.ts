import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { RecordAttendanceInput, RecordHeadCountInput, RecordLecturersInput, SaveGroupInput } from './attendance.inputs';
import { AttendanceService } from './attendance.service';
import { GroupsService } from './groups.service';
import { findMeeting } from './meetings.loaders';
import {
  CreateMeetingInput,
  InviteOrganisationInput,
  MeetingsArgs,
  MoveMeetingInput,
  UpdateMeetingInput,
} from './meeting.inputs';
import { MeetingConnection, MeetingModel } from './meeting.model';
import { MeetingsQueries } from './meetings.queries';
import { MeetingsService } from './meetings.service';

@Resolver(() => MeetingModel)
export class MeetingsResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly service: MeetingsService,
    private readonly attendance: AttendanceService,
    private readonly groups: GroupsService,
  ) {}

  @Query(() => MeetingConnection)
  meetings(@CurrentActor() actor: Actor, @Args() args: MeetingsArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => MeetingModel, { nullable: true })
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return findMeeting(actor, id);
  }

  @Mutation(() => MeetingModel)
  createMeeting(@CurrentActor() actor: Actor, @Args('input') input: CreateMeetingInput) {
    return this.service.create(actor, input);
  }

  @Mutation(() => MeetingModel)
  updateMeeting(@CurrentActor() actor: Actor, @Args('input') input: UpdateMeetingInput) {
    return this.service.update(actor, input);
  }

  @Mutation(() => MeetingModel)
  moveMeeting(@CurrentActor() actor: Actor, @Args('input') input: MoveMeetingInput) {
    return this.service.move(actor, input);
  }

  @Mutation(() => MeetingModel)
  inviteOrganisation(@CurrentActor() actor: Actor, @Args('input') input: InviteOrganisationInput) {
    return this.service.invite(actor, input);
  }

  @Mutation(() => MeetingModel)
  recordAttendance(@CurrentActor() actor: Actor, @Args('input') input: RecordAttendanceInput) {
    return this.attendance.recordAttendance(actor, input);
  }

  @Mutation(() => MeetingModel)
  recordHeadCount(@CurrentActor() actor: Actor, @Args('input') input: RecordHeadCountInput) {
    return this.attendance.recordHeadCount(actor, input);
  }

  @Mutation(() => MeetingModel)
  recordLecturers(@CurrentActor() actor: Actor, @Args('input') input: RecordLecturersInput) {
    return this.attendance.recordLecturers(actor, input);
  }

  @Mutation(() => MeetingModel)
  saveGroup(@CurrentActor() actor: Actor, @Args('input') input: SaveGroupInput) {
    return this.groups.save(actor, input);
  }
}
