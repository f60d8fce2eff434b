import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../bodies';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { DecideOpening } from './decide-opening.service';
import { OpenOriginal } from './open-original.service';
import { DecideOpeningInput, RequestOpeningInput } from './original.inputs';
import {
  OpenedOriginalModel,
  OpeningActModel,
  OriginalOpeningConnection,
  OriginalOpeningModel,
} from './original.model';
import { OriginalsQueries } from './originals.queries';
import { RequestOpening } from './request-opening.service';

@Resolver()
export class OriginalsResolver {
  constructor(
    private readonly queries: OriginalsQueries,
    private readonly requesting: RequestOpening,
    private readonly deciding: DecideOpening,
    private readonly opening: OpenOriginal,
  ) {}

  @Query(() => OriginalOpeningConnection, {
    description: 'Own requests to open sealed originals, and those of presented cases; to an auditor the register.',
  })
  originalOpenings(@CurrentActor() actor: Actor, @Args() args: PageArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => [OriginalOpeningModel], { description: 'About which the reader is to decide.' })
  openingsToDecide(@CurrentActor() actor: Actor) {
    return this.queries.toDecide(actor);
  }

  @Query(() => OpenedOriginalModel, { nullable: true, description: 'Reading it is recorded.' })
  openedOriginal(@CurrentActor() actor: Actor, @Args('openingId', { type: () => ID }) openingId: string) {
    return this.opening.open(actor, openingId);
  }

  @Mutation(() => OriginalOpeningModel)
  requestOpening(@CurrentActor() actor: Actor, @Args('input') input: RequestOpeningInput) {
    return this.requesting.request(actor, input);
  }

  @Mutation(() => OpeningActModel)
  decideOpening(@CurrentActor() actor: Actor, @Args('input') input: DecideOpeningInput) {
    return this.deciding.decide(actor, input);
  }
}
