import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItemModel } from '../agendas';
import { MeetingModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { bodiesFor, mayAddToItem } from './paper-places';
import { PaperModel } from './paper.model';
import { papersOfItem, papersOfMeeting } from './papers.loaders';

@Resolver(() => MeetingModel)
export class MeetingPaperFields {
  @ResolveField(() => [PaperModel], { description: 'Papers that belong to none of its items.' })
  papers(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel) {
    return papersOfMeeting(actor, meeting.id);
  }

  @ResolveField(() => Boolean)
  mayAddPaper(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel) {
    return bodiesFor(actor, meeting).length > 0;
  }
}

@Resolver(() => AgendaItemModel)
export class ItemPaperFields {
  @ResolveField(() => [PaperModel])
  papers(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return papersOfItem(actor, item.id);
  }

  @ResolveField(() => Boolean)
  mayAddPaper(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return mayAddToItem(actor, item);
  }
}
