import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions';
import { EditionJob } from './edition-job.service';
import { EditionsQueries } from './editions.queries';
import { EditionsResolver } from './editions.resolver';
import { EditionsService } from './editions.service';
import { MinutesController } from './minutes.controller';

@Module({
  imports: [EditionsModule],
  controllers: [MinutesController],
  providers: [EditionsQueries, EditionsService, EditionJob, EditionsResolver],
})
export class MinutesModule {}
