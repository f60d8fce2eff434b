import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions';
import { PdfModule } from '../platform/pdf';
import { EditionJob } from './edition-job.service';
import { EditionsQueries } from './editions.queries';
import { EditionsResolver } from './editions.resolver';
import { EditionsService } from './editions.service';
import { MinutesController } from './minutes.controller';

@Module({
  imports: [PdfModule, EditionsModule],
  controllers: [MinutesController],
  providers: [EditionsQueries, EditionsService, EditionJob, EditionsResolver],
})
export class MinutesModule {}
