import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SightModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { ItemSightQueries } from './sight.queries';

@Resolver(() => SightModel)
export class ItemSightResolver {
  constructor(private readonly queries: ItemSightQueries) {}

  @Query(() => [SightModel], { description: 'Who may see an item of an agenda, and why; for those who may change it.' })
  whoMaySeeAgendaItem(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.ofItem(actor, id);
  }
}
