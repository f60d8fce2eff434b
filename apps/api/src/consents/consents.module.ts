import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { SectionsModule } from '../sections';
import {
  CaseConsentsResolver,
  ConferenceSpokenResolver,
  ConsentRecipientResolver,
  ConsentsResolver,
  CoverageOrganisationResolver,
} from './consents.resolver';
import { ConsentsQueries } from './consents.queries';
import { ConsentsReading } from './consents-reading.service';
import { ExceptionFieldsResolver } from './exceptions.fields';
import { ExceptionsService } from './exceptions.service';
import { ExclusionsListener } from './exclusions.events';
import { FreezesService } from './freezes.service';
import { ConferencePreparationResolver, PreparedReadersResolver } from './preparation.fields';
import { PreparationService } from './preparation.service';
import { RecallsService } from './recalls.service';
import { RecipientFactsService } from './recipient-facts.service';
import { RecordConsents } from './record-consents.service';
import { WithdrawConsent } from './withdraw-consent.service';

@Module({
  imports: [CasesModule, ConferencesModule, SectionsModule],
  providers: [
    ConsentsQueries,
    ConsentsReading,
    RecallsService,
    ExclusionsListener,
    RecordConsents,
    WithdrawConsent,
    FreezesService,
    ExceptionsService,
    RecipientFactsService,
    PreparationService,
    ConsentsResolver,
    CaseConsentsResolver,
    ConferenceSpokenResolver,
    ConsentRecipientResolver,
    CoverageOrganisationResolver,
    ExceptionFieldsResolver,
    ConferencePreparationResolver,
    PreparedReadersResolver,
  ],
  exports: [ConsentsQueries, RecallsService, RecipientFactsService],
})
export class ConsentsModule {}
