import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SightModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { PaperSightQueries } from './sight.queries';

@Resolver(() => SightModel)
export class PaperSightResolver {
  constructor(private readonly queries: PaperSightQueries) {}

  @Query(() => [SightModel], { description: 'Who may see a paper, and why; for those who may change it.' })
  whoMaySeePaper(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.ofPaper(actor, id);
  }
}
