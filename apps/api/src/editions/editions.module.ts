import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { ConsentsModule } from '../consents';
import { PdfModule } from '../platform/pdf';
import { ResultsModule } from '../results';
import { SectionsModule } from '../sections';
import { ConferenceEditionJob } from './conference-edition-job.service';
import { ConferenceEditionRecipientResolver, ConferencePapersResolver } from './conference-editions.resolver';
import { ConferenceEditionsQueries } from './conference-editions.queries';
import { ConferenceParts } from './conference-parts.service';
import { IssueConferencePaper } from './issue-conference-paper.service';
import { OpenEdition } from './open-edition.service';
import { OpenSealed } from './open-sealed.service';
import { ReplacedEditions } from './replaced-editions.service';
import { SealedController } from './sealed.controller';
import { SealedOpeningsQueries } from './sealed-openings.queries';
import { SealedOpeningsResolver } from './sealed-openings.resolver';
import { SealedOpeningsService } from './sealed-openings.service';

@Module({
  imports: [PdfModule, CasesModule, ConferencesModule, SectionsModule, ConsentsModule, ResultsModule],
  controllers: [SealedController],
  providers: [
    ConferenceEditionsQueries,
    ConferenceParts,
    IssueConferencePaper,
    ConferenceEditionJob,
    ReplacedEditions,
    OpenEdition,
    ConferencePapersResolver,
    ConferenceEditionRecipientResolver,
    SealedOpeningsQueries,
    SealedOpeningsService,
    SealedOpeningsResolver,
    OpenSealed,
  ],
  exports: [OpenEdition],
})
export class EditionsModule {}
