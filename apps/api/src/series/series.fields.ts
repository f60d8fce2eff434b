import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingBodyModel } from '../bodies';
import { heldForOf, MeetingModel } from '../meetings';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { findSeriesRow, seatsOfBody } from './series.loaders';
import { MeetingSeriesModel, toSeries } from './series.model';

/** The series of a body that are proposed, approved or in effect, as far as the reader may know them; ended ones last. */
async function seriesOfBody(actor: Actor, bodyId: string): Promise<MeetingSeriesModel[]> {
  const seats = await seatsOfBody(actor, bodyId);
  const rows = await Promise.all(
    [...new Set(seats.map((seat) => seat.seriesId))].map((id) => findSeriesRow(actor, id)),
  );
  const known = rows.filter((row) => row !== null).map(toSeries);
  return known.toSorted((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null));
}

@Resolver(() => MeetingBodyModel)
export class BodySeriesFields {
  @ResolveField(() => [MeetingSeriesModel])
  series(@CurrentActor() actor: Actor, @Parent() body: MeetingBodyModel) {
    return seriesOfBody(actor, body.id);
  }
}

@Resolver(() => MeetingModel)
export class MeetingSeriesFields {
  /** The series in effect in which this meeting is listed. */
  @ResolveField(() => [MeetingSeriesModel])
  async series(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel): Promise<MeetingSeriesModel[]> {
    const through = await heldForOf(actor, meeting.id);
    const found = (await Promise.all(through.map(({ bodyId }) => seriesOfBody(actor, bodyId)))).flat();
    const listed = found.filter(({ state }) => state === 'IN_EFFECT');
    return [...new Map(listed.map((series) => [series.id, series])).values()];
  }
}
