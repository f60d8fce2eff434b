import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { SectionsModule } from '../sections';
import { ConferenceEntriesResolver, EntryConfirmationsResolver, EntryFieldsResolver } from './entries.resolver';
import { EntriesQueries } from './entries.queries';
import { EntryCheck } from './entry-check.service';
import { ReadEntries } from './read-entries.service';
import { RecordEntries } from './record-entries.service';

@Module({
  imports: [CasesModule, ConferencesModule, SectionsModule],
  providers: [
    EntriesQueries,
    EntryCheck,
    ReadEntries,
    RecordEntries,
    ConferenceEntriesResolver,
    EntryFieldsResolver,
    EntryConfirmationsResolver,
  ],
  exports: [EntriesQueries, ReadEntries],
})
export class ResultsModule {}
