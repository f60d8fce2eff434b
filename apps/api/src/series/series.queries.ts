import { Injectable } from '@nestjs/common';
import { type ConnectionOf, page } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import { MeetingSeries } from './meeting-series.entity';
import type { SeriesListArgs } from './series.inputs';
import { findSeriesRow } from './series.loaders';
import { type MeetingSeriesModel, toSeries } from './series.model';

@Injectable()
export class SeriesQueries {
  /** Series in which the reader has a body, the latest to take effect first. */
  list(actor: Actor, args: SeriesListArgs): Promise<ConnectionOf<MeetingSeriesModel>> {
    const query = visible(actor, MeetingSeries, 'series');
    if (args.state) query.andWhere('series.state = :state', { state: args.state });
    return page(
      query,
      [
        { key: 'effectiveFrom', direction: 'DESC', type: 'date' },
        { key: 'id', direction: 'ASC', type: 'uuid' },
      ],
      args,
      toSeries,
    );
  }

  async find(actor: Actor, id: string): Promise<MeetingSeriesModel | null> {
    const row = await findSeriesRow(actor, id);
    return row && toSeries(row);
  }
}
