import { Module } from '@nestjs/common';
import { PdfPrinter } from '../platform/pdf';
import { EditionJob } from './edition-job.service';
import { EditionsQueries } from './editions.queries';
import { EditionsResolver } from './editions.resolver';
import { EditionsService } from './editions.service';
import { MinutesController } from './minutes.controller';

@Module({
  controllers: [MinutesController],
  providers: [PdfPrinter, EditionsQueries, EditionsService, EditionJob, EditionsResolver],
})
export class MinutesModule {}
