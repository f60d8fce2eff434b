export { ConferenceEntry } from './conference-entry.entity';
export { EntryConfirmation } from './entry-confirmation.entity';
export { ResultsModule } from './results.module';
