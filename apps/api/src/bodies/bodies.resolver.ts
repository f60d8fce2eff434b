import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { BodiesQueries } from './bodies.queries';
import { BodiesService } from './bodies.service';
import { chartersOf, findBody, legalBasesOf, membershipsOf, subGroupsOf } from './bodies.loaders';
import {
  AddCharterInput,
  AddSubGroupInput,
  ChooseHistoryInput,
  CreateBodyInput,
  PageArgs,
  UpdateBodyInput,
} from './body.inputs';
import { CharterModel, LegalBasisModel, MembershipModel, SubGroupModel, toMembership } from './body-parts.model';
import { MeetingBodyConnection, MeetingBodyModel } from './meeting-body.model';

@Resolver(() => MeetingBodyModel)
export class BodiesResolver {
  constructor(
    private readonly queries: BodiesQueries,
    private readonly service: BodiesService,
  ) {}

  @Query(() => MeetingBodyConnection)
  bodies(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => MeetingBodyModel, { nullable: true })
  body(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return findBody(actor, id);
  }

  @Mutation(() => MeetingBodyModel)
  createBody(@CurrentActor() actor: Actor, @Args('input') input: CreateBodyInput) {
    return this.service.create(actor, input);
  }

  @Mutation(() => MeetingBodyModel)
  updateBody(@CurrentActor() actor: Actor, @Args('input') input: UpdateBodyInput) {
    return this.service.update(actor, input);
  }

  @Mutation(() => MeetingBodyModel)
  chooseHistory(@CurrentActor() actor: Actor, @Args('input') input: ChooseHistoryInput) {
    return this.service.chooseHistory(actor, input);
  }

  @Mutation(() => MeetingBodyModel)
  addCharter(@CurrentActor() actor: Actor, @Args('input') input: AddCharterInput) {
    return this.service.addCharter(actor, input);
  }

  @Mutation(() => MeetingBodyModel)
  addSubGroup(@CurrentActor() actor: Actor, @Args('input') input: AddSubGroupInput) {
    return this.service.addSubGroup(actor, input);
  }

  @ResolveField(() => OrganisationModel, { nullable: true })
  convener(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return findOrganisation(actor, body.convenerOrganisationId);
  }

  @ResolveField(() => [LegalBasisModel])
  legalBases(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return legalBasesOf(actor, body.id);
  }

  @ResolveField(() => [CharterModel])
  charters(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return chartersOf(actor, body.id);
  }

  @ResolveField(() => [SubGroupModel])
  subGroups(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return subGroupsOf(actor, body.id);
  }

  @ResolveField(() => [MembershipModel])
  async memberships(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return (await membershipsOf(actor, body.id)).map((row) => toMembership(row, actor));
  }
}
