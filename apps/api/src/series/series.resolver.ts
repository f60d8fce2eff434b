import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { MergesService } from './merges.service';
import { MergePreviewModel } from './preview.model';
import { PreviewQueries } from './preview.queries';
import { ProposeMergeInput, SeriesListArgs, SeriesVersionInput, UpdateSeriesCoverInput } from './series.inputs';
import { MeetingSeriesConnection, MeetingSeriesModel } from './series.model';
import { SeriesQueries } from './series.queries';
import { SeriesService } from './series.service';

@Resolver(() => MeetingSeriesModel)
export class SeriesResolver {
  constructor(
    private readonly queries: SeriesQueries,
    private readonly previews: PreviewQueries,
    private readonly service: SeriesService,
    private readonly merges: MergesService,
  ) {}

  @Query(() => MeetingSeriesConnection)
  seriesList(@CurrentActor() actor: Actor, @Args() args: SeriesListArgs) {
    return this.queries.list(actor, args);
  }

  @Query(() => MeetingSeriesModel, { nullable: true })
  series(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return this.queries.find(actor, id);
  }

  @Query(() => MergePreviewModel)
  mergePreview(@CurrentActor() actor: Actor, @Args('bodyIds', { type: () => [ID] }) bodyIds: string[]) {
    return this.previews.ofBodies(actor, bodyIds);
  }

  @Mutation(() => MeetingSeriesModel)
  proposeMerge(@CurrentActor() actor: Actor, @Args('input') input: ProposeMergeInput) {
    return this.service.propose(actor, input);
  }

  @Mutation(() => MeetingSeriesModel)
  approveMerge(@CurrentActor() actor: Actor, @Args('input') input: SeriesVersionInput) {
    return this.merges.approve(actor, input);
  }

  @Mutation(() => MeetingSeriesModel)
  carryOutMerge(@CurrentActor() actor: Actor, @Args('input') input: SeriesVersionInput) {
    return this.merges.carryOut(actor, input);
  }

  @Mutation(() => MeetingSeriesModel)
  undoMerge(@CurrentActor() actor: Actor, @Args('input') input: SeriesVersionInput) {
    return this.merges.undo(actor, input);
  }

  @Mutation(() => MeetingSeriesModel)
  withdrawMerge(@CurrentActor() actor: Actor, @Args('input') input: SeriesVersionInput) {
    return this.merges.withdraw(actor, input);
  }

  @Mutation(() => MeetingSeriesModel)
  updateSeriesCover(@CurrentActor() actor: Actor, @Args('input') input: UpdateSeriesCoverInput) {
    return this.service.updateCover(actor, input);
  }
}
