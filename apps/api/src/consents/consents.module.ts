import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { PapersModule } from '../papers';
import { SectionsModule } from '../sections';
import {
  CaseConsentsResolver,
  ConferenceSpokenResolver,
  ConsentRecipientResolver,
  ConsentsResolver,
  CoverageOrganisationResolver,
  FreezeCodeResolver,
} from './consents.resolver';
import { ConsentsQueries } from './consents.queries';
import { ConsentsReading } from './consents-reading.service';
import { EvidenceController } from './evidence.controller';
import { CaseEvidenceResolver } from './evidence.fields';
import { EvidenceQueries } from './evidence.queries';
import { EvidenceService } from './evidence.service';
import { ExceptionFieldsResolver } from './exceptions.fields';
import { ExceptionsService } from './exceptions.service';
import { ExclusionsListener } from './exclusions.events';
import { FreezeReminder } from './freeze-reminder.jobs';
import { FreezesService } from './freezes.service';
import { ConferencePreparationResolver, PreparedReadersResolver } from './preparation.fields';
import { OpeningsListener } from './openings.events';
import { PreparationService } from './preparation.service';
import { RecallsService } from './recalls.service';
import { RecipientFactsService } from './recipient-facts.service';
import { RecordConsents } from './record-consents.service';
import { ReplacementJobs } from './replacement-jobs.service';
import { ReviewRegister } from './review-register.service';
import { TakingBack } from './taking-back.service';
import { WithdrawByCode } from './withdraw-by-code.service';
import { WithdrawConsent } from './withdraw-consent.service';

@Module({
  imports: [PapersModule, CasesModule, ConferencesModule, SectionsModule],
  controllers: [EvidenceController],
  providers: [
    ConsentsQueries,
    ConsentsReading,
    RecallsService,
    ExclusionsListener,
    OpeningsListener,
    RecordConsents,
    TakingBack,
    WithdrawConsent,
    WithdrawByCode,
    FreezesService,
    ReplacementJobs,
    FreezeReminder,
    ExceptionsService,
    ReviewRegister,
    RecipientFactsService,
    PreparationService,
    ConsentsResolver,
    CaseConsentsResolver,
    ConferenceSpokenResolver,
    ConsentRecipientResolver,
    CoverageOrganisationResolver,
    FreezeCodeResolver,
    ExceptionFieldsResolver,
    ConferencePreparationResolver,
    PreparedReadersResolver,
    EvidenceQueries,
    EvidenceService,
    CaseEvidenceResolver,
  ],
  exports: [ConsentsQueries, RecallsService, RecipientFactsService],
})
export class ConsentsModule {}
