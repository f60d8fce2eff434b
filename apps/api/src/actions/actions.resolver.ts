import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { findAgendaItemRow } from '../agendas';
import { findMatrixRow, MatrixRowModel } from '../matrix';
import { getOrganisation, OrganisationModel } from '../organisations';
import { findPost, PostModel } from '../people';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ActionItemConnection, ActionItemModel, ActionMeetingModel } from './action-item.model';
import { ActionsArgs, AddActionInput, MoveActionInput, UpdateActionInput } from './action.inputs';
import { findAction, findActionMeeting, mayUpdate } from './actions.loaders';
import { ActionsQueries } from './actions.queries';
import { ActionsService } from './actions.service';

@Resolver(() => ActionItemModel)
export class ActionsResolver {
  constructor(
    private readonly queries: ActionsQueries,
    private readonly service: ActionsService,
  ) {}

  @Query(() => ActionItemConnection)
  actions(@CurrentActor() actor: Actor, @Args() args: ActionsArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => ActionItemModel, { nullable: true })
  action(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return findAction(actor, id);
  }

  @Mutation(() => ActionItemModel)
  addAction(@CurrentActor() actor: Actor, @Args('input') input: AddActionInput) {
    return this.service.add(actor, input);
  }

  @Mutation(() => ActionItemModel)
  updateAction(@CurrentActor() actor: Actor, @Args('input') input: UpdateActionInput) {
    return this.service.update(actor, input);
  }

  @Mutation(() => ActionItemModel)
  moveAction(@CurrentActor() actor: Actor, @Args('input') input: MoveActionInput) {
    return this.service.move(actor, input);
  }

  @ResolveField(() => OrganisationModel)
  assignee(@CurrentActor() actor: Actor, @Parent() action: ActionItemModel) {
    return getOrganisation(actor, action.assigneeOrganisationId);
  }

  @ResolveField(() => PostModel, { nullable: true })
  assigneePost(@CurrentActor() actor: Actor, @Parent() action: ActionItemModel) {
    const { assigneeStaffId, assigneeOrganisationId } = action;
    return assigneeStaffId === null ? null : findPost(actor, assigneeStaffId, assigneeOrganisationId);
  }

  @ResolveField(() => MatrixRowModel, { nullable: true })
  matrixRow(@CurrentActor() actor: Actor, @Parent() action: ActionItemModel) {
    return findMatrixRow(actor, action.matrixRowId);
  }

  @ResolveField(() => ActionMeetingModel, { nullable: true })
  meeting(@CurrentActor() actor: Actor, @Parent() action: ActionItemModel) {
    return findActionMeeting(actor, action.meetingId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Number of the item, where the reader may read it.' })
  async agendaItemNumber(@CurrentActor() actor: Actor, @Parent() { agendaItemId }: ActionItemModel) {
    return agendaItemId === null ? null : ((await findAgendaItemRow(actor, agendaItemId))?.number ?? null);
  }

  @ResolveField(() => [String])
  async abilities(@CurrentActor() actor: Actor, @Parent() action: ActionItemModel) {
    return [...((await mayUpdate(actor, action.id)) ? ['update'] : []), ...(action.mayFinish ? ['finish'] : [])];
  }
}
