import { Module } from '@nestjs/common';
import { MergesService } from './merges.service';
import { PreviewQueries } from './preview.queries';
import { BodySeriesFields, MeetingSeriesFields } from './series.fields';
import { SeriesPartsResolver } from './series-parts.resolver';
import { SeriesQueries } from './series.queries';
import { SeriesResolver } from './series.resolver';
import { SeriesService } from './series.service';

@Module({
  providers: [
    SeriesQueries,
    PreviewQueries,
    SeriesService,
    MergesService,
    SeriesResolver,
    SeriesPartsResolver,
    BodySeriesFields,
    MeetingSeriesFields,
  ],
})
export class SeriesModule {}
