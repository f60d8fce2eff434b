import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingBodyModel, PageArgs } from '../bodies';
import { CaseModel } from '../cases';
import { findOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  AnswerConferenceInput,
  CallConferenceInput,
  ChangeConferenceInput,
  InviteToConferenceInput,
  MoveConferenceInput,
  SeatGuestInput,
} from './conference.inputs';
import { CaseConferenceConnection, CaseConferenceModel, ConferenceAttendanceModel } from './conference.model';
import { ConferenceAttendanceService } from './conference-attendance.service';
import { ConferencesQueries } from './conferences.queries';
import { ConferencesService } from './conferences.service';

@Resolver(() => CaseConferenceModel)
export class ConferencesResolver {
  constructor(
    private readonly queries: ConferencesQueries,
    private readonly service: ConferencesService,
    private readonly seats: ConferenceAttendanceService,
  ) {}

  @Query(() => CaseConferenceModel, { nullable: true })
  conference(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.find(actor, id);
  }

  @Query(() => CaseConferenceConnection, { description: 'The conferences about the cases that the reader reads.' })
  conferences(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Mutation(() => CaseConferenceModel)
  callConference(@CurrentActor() actor: Actor, @Args('input') input: CallConferenceInput) {
    return this.service.call(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  changeConference(@CurrentActor() actor: Actor, @Args('input') input: ChangeConferenceInput) {
    return this.service.change(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  moveConference(@CurrentActor() actor: Actor, @Args('input') input: MoveConferenceInput) {
    return this.service.move(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  inviteToConference(@CurrentActor() actor: Actor, @Args('input') input: InviteToConferenceInput) {
    return this.seats.invite(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  seatGuest(@CurrentActor() actor: Actor, @Args('input') input: SeatGuestInput) {
    return this.seats.seatGuest(actor, input);
  }

  @Mutation(() => CaseConferenceModel)
  answerConference(@CurrentActor() actor: Actor, @Args('input') input: AnswerConferenceInput) {
    return this.seats.answer(actor, input);
  }

  @ResolveField(() => [MeetingBodyModel], { description: 'Those of the bodies that the reader knows.' })
  bodies(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.queries.bodiesOf(actor, parent.id);
  }

  @ResolveField(() => [ConferenceAttendanceModel])
  attendance(@CurrentActor() actor: Actor, @Parent() parent: CaseConferenceModel) {
    return this.queries.attendanceModelsOf(actor, parent.id);
  }
}

@Resolver(() => ConferenceAttendanceModel)
export class ConferenceAttendanceResolver {
  @ResolveField(() => OrganisationModel, { nullable: true })
  organisation(@CurrentActor() actor: Actor, @Parent() parent: ConferenceAttendanceModel) {
    return findOrganisation(actor, parent.organisationId);
  }
}

@Resolver(() => CaseModel)
export class CaseConferencesResolver {
  constructor(private readonly queries: ConferencesQueries) {}

  @ResolveField(() => [CaseConferenceModel])
  conferences(@CurrentActor() actor: Actor, @Parent() parent: CaseModel) {
    return this.queries.ofCase(actor, parent.id);
  }
}
