import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { ConsentsModule } from '../consents';
import { PdfModule } from '../platform/pdf';
import { ResultsModule } from '../results';
import { SectionsModule } from '../sections';
import { ConferenceEditionJob } from './conference-edition-job.service';
import {
  ConferenceEditionRecipientResolver,
  ConferencePapersResolver,
  PeopleAskedResolver,
  WithdrawalEffectResolver,
} from './conference-editions.resolver';
import { ConferenceEditionsQueries } from './conference-editions.queries';
import { ConferenceParts } from './conference-parts.service';
import { IssueConferencePaper } from './issue-conference-paper.service';
import { OpenEdition } from './open-edition.service';
import { ReplacedEditions } from './replaced-editions.service';
import { WithdrawalEffect } from './withdrawal-effect.service';

@Module({
  imports: [PdfModule, CasesModule, ConferencesModule, SectionsModule, ConsentsModule, ResultsModule],
  providers: [
    ConferenceEditionsQueries,
    ConferenceParts,
    IssueConferencePaper,
    ConferenceEditionJob,
    ReplacedEditions,
    OpenEdition,
    ConferencePapersResolver,
    ConferenceEditionRecipientResolver,
    WithdrawalEffect,
    WithdrawalEffectResolver,
    PeopleAskedResolver,
  ],
  exports: [OpenEdition],
})
export class EditionsModule {}
