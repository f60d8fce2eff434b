import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItemModel } from '../agendas';
import { MeetingModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ActionItemModel } from './action-item.model';
import { actionsOfItem, actionsOfMeeting } from './actions.loaders';

@Resolver(() => MeetingModel)
export class MeetingActionFields {
  @ResolveField(() => [ActionItemModel])
  actions(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel) {
    return actionsOfMeeting(actor, meeting.id);
  }
}

@Resolver(() => AgendaItemModel)
export class ItemActionFields {
  @ResolveField(() => [ActionItemModel])
  actions(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return actionsOfItem(actor, item.id);
  }
}
