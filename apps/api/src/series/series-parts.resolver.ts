import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { SeriesStateEnum } from './enums';
import { abilitiesOf, movesOf } from './moves';
import { MergePreviewModel } from './preview.model';
import { PreviewQueries } from './preview.queries';
import { approvals, coverOf, events, findSeriesRow, seriesBodies, titleOf } from './series.loaders';
import {
  MeetingSeriesModel,
  MergeApprovalModel,
  SeriesBodyModel,
  SeriesCoverModel,
  SeriesEventModel,
  TimelineEntryModel,
} from './series.model';
import { timelineOf } from './timeline';

/** Fields of a series that differ from reader to reader. */
@Resolver(() => MeetingSeriesModel)
export class SeriesPartsResolver {
  constructor(private readonly previews: PreviewQueries) {}

  @ResolveField(() => String, { description: 'The full title only where every body is the reader’s.' })
  title(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    return titleOf(actor, id);
  }

  @ResolveField(() => [SeriesBodyModel])
  bodies(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    return seriesBodies(actor, id);
  }

  @ResolveField(() => [TimelineEntryModel])
  async timeline(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    const series = await findSeriesRow(actor, id);
    return series ? timelineOf(actor, series) : [];
  }

  @ResolveField(() => MergePreviewModel, { nullable: true })
  async preview(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    const series = await findSeriesRow(actor, id);
    return series && this.previews.ofSeries(actor, series);
  }

  @ResolveField(() => [MergeApprovalModel])
  approvals(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    return approvals(actor, id);
  }

  @ResolveField(() => [SeriesEventModel])
  events(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    return events(actor, id);
  }

  @ResolveField(() => SeriesCoverModel, { nullable: true })
  cover(@CurrentActor() actor: Actor, @Parent() { id }: MeetingSeriesModel) {
    return coverOf(actor, id);
  }

  @ResolveField(() => [SeriesStateEnum])
  availableMoves(@CurrentActor() actor: Actor, @Parent() series: MeetingSeriesModel) {
    return movesOf(actor, series);
  }

  @ResolveField(() => [String])
  abilities(@CurrentActor() actor: Actor, @Parent() series: MeetingSeriesModel) {
    return abilitiesOf(actor, series);
  }
}
