import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MeetingModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AgendaItemModel } from './agenda-item.model';
import { AgendaPlacesService } from './agenda-places.service';
import {
  AddAgendaItemInput,
  AgendaItemVersionInput,
  ConfirmDecisionInput,
  MoveAgendaItemInput,
  ProposeAgendaItemInput,
  RecordDecisionInput,
  UpdateAgendaItemInput,
} from './agenda.inputs';
import { AgendasService } from './agendas.service';
import { DecisionsService } from './decisions.service';

@Resolver(() => AgendaItemModel)
export class AgendasResolver {
  constructor(
    private readonly service: AgendasService,
    private readonly places: AgendaPlacesService,
    private readonly decisions: DecisionsService,
  ) {}

  @Mutation(() => MeetingModel)
  addAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: AddAgendaItemInput) {
    return this.service.add(actor, input);
  }

  @Mutation(() => MeetingModel)
  proposeAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: ProposeAgendaItemInput) {
    return this.service.propose(actor, input);
  }

  @Mutation(() => AgendaItemModel)
  updateAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: UpdateAgendaItemInput) {
    return this.service.update(actor, input);
  }

  @Mutation(() => MeetingModel)
  moveAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: MoveAgendaItemInput) {
    return this.places.move(actor, input);
  }

  @Mutation(() => MeetingModel)
  acceptAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: AgendaItemVersionInput) {
    return this.places.accept(actor, input);
  }

  @Mutation(() => MeetingModel)
  withdrawAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: AgendaItemVersionInput) {
    return this.places.withdraw(actor, input);
  }

  @Mutation(() => AgendaItemModel)
  recordDecision(@CurrentActor() actor: Actor, @Args('input') input: RecordDecisionInput) {
    return this.decisions.record(actor, input);
  }

  @Mutation(() => AgendaItemModel)
  confirmDecision(@CurrentActor() actor: Actor, @Args('input') input: ConfirmDecisionInput) {
    return this.decisions.confirm(actor, input);
  }
}
