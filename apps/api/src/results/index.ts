export { ConferenceEntry } from './conference-entry.entity';
export { EntriesQueries } from './entries.queries';
export { ENTRY_CORRECTED } from './entry.events';
export { EntryConfirmation } from './entry-confirmation.entity';
export { entryOpeningsOf } from './openings';
export { entryPlace, ReadEntries } from './read-entries.service';
export { ResultsModule } from './results.module';
