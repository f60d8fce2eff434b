import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { HandOverInput, HandOverPreviewArgs } from './hand-over.inputs';
import { HandOverModel, HandOverPreviewModel } from './hand-over.model';
import { HandOverService } from './hand-over.service';

@Resolver(() => HandOverModel)
export class HandOverResolver {
  constructor(private readonly service: HandOverService) {}

  @Query(() => HandOverPreviewModel)
  handOverPreview(@CurrentActor() actor: Actor, @Args() { fromPostId, toPostId }: HandOverPreviewArgs) {
    return this.service.preview(actor, fromPostId, toPostId);
  }

  @Mutation(() => HandOverModel)
  handOver(@CurrentActor() actor: Actor, @Args('input') input: HandOverInput) {
    return this.service.handOver(actor, input);
  }
}
