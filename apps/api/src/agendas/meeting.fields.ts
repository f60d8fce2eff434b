import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AgendaEntryModel, AgendaItemModel, toAgendaItem } from './agenda-item.model';
import { agendaOf, itemsOf } from './agendas.loaders';

@Resolver(() => MeetingModel)
export class MeetingFields {
  @ResolveField(() => [AgendaEntryModel])
  agenda(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel) {
    return agendaOf(actor, meeting.id);
  }

  @ResolveField(() => [AgendaItemModel], { description: 'Items that members propose and that are not on the agenda.' })
  async proposals(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel) {
    const items = await itemsOf(actor, meeting.id);
    return items.filter((item) => item.state === 'PROPOSED').map(toAgendaItem);
  }
}
