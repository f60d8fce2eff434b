import { Module } from '@nestjs/common';
import { FileIntake } from './file-intake.service';
import { PaperUpload } from './paper-upload.service';
import { ItemPaperFields, MeetingPaperFields } from './paper.fields';
import { PapersController } from './papers.controller';
import { PapersResolver } from './papers.resolver';
import { PapersService } from './papers.service';
import { PaperSightQueries } from './sight.queries';
import { PaperSightResolver } from './sight.resolver';
import { VirusCheck } from './virus-check.service';

@Module({
  controllers: [PapersController],
  providers: [
    PapersService,
    PapersResolver,
    PaperUpload,
    FileIntake,
    VirusCheck,
    MeetingPaperFields,
    ItemPaperFields,
    PaperSightQueries,
    PaperSightResolver,
  ],
  exports: [FileIntake],
})
export class PapersModule {}
