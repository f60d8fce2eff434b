export { CaseAction } from './case-action.entity';
export { ConferenceEntry } from './conference-entry.entity';
export { ConferenceResult } from './conference-result.entity';
export { EntriesQueries } from './entries.queries';
export { ENTRY_CORRECTED } from './entry.events';
export { EntryConfirmation } from './entry-confirmation.entity';
export { entryPlace, ReadEntries } from './read-entries.service';
export { ResultConfirmation } from './result-confirmation.entity';
export { ResultsModule } from './results.module';
