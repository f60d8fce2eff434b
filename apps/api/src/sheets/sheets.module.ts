import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { ConsentsModule } from '../consents';
import { OriginalsModule } from '../originals';
import { PdfModule } from '../platform/pdf';
import { SectionsModule } from '../sections';
import { ConsentRecordExport } from './consent-record.service';
import { SheetFacts } from './sheet-facts.service';
import { SheetsController } from './sheets.controller';
import { SheetsQueries } from './sheets.queries';
import { SheetsService } from './sheets.service';

@Module({
  imports: [PdfModule, CasesModule, ConferencesModule, SectionsModule, ConsentsModule, OriginalsModule],
  controllers: [SheetsController],
  providers: [SheetsQueries, SheetFacts, SheetsService, ConsentRecordExport],
})
export class SheetsModule {}
