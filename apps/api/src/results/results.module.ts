import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { ConsentsModule } from '../consents';
import { SectionsModule } from '../sections';
import { ConferenceEntriesResolver, EntryConfirmationsResolver, EntryFieldsResolver } from './entries.resolver';
import { EntriesQueries } from './entries.queries';
import { CaseActions } from './case-actions.service';
import { CloseCases } from './close-cases.service';
import { HandOverListener } from './hand-over.events';
import { LedgerService } from './ledger.service';
import { Outcomes } from './outcomes.service';
import { ReadEntries } from './read-entries.service';
import { ReadResults } from './read-results.service';
import { RecordEntries } from './record-entries.service';
import { RecordResults } from './record-results.service';
import {
  CaseActionFieldsResolver,
  CaseResultsResolver,
  ConferenceResultsResolver,
  LedgerFieldsResolver,
  ResultFieldsResolver,
} from './results.resolver';
import { ResultsQueries } from './results.queries';

@Module({
  imports: [CasesModule, ConferencesModule, SectionsModule, ConsentsModule],
  providers: [
    EntriesQueries,
    ReadEntries,
    RecordEntries,
    ConferenceEntriesResolver,
    EntryFieldsResolver,
    EntryConfirmationsResolver,
    ResultsQueries,
    RecordResults,
    ReadResults,
    Outcomes,
    CaseActions,
    CloseCases,
    HandOverListener,
    LedgerService,
    ConferenceResultsResolver,
    CaseResultsResolver,
    ResultFieldsResolver,
    CaseActionFieldsResolver,
    LedgerFieldsResolver,
  ],
  exports: [EntriesQueries, ReadEntries, Outcomes],
})
export class ResultsModule {}
