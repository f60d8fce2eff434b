export * from './minutes-edition.entity';
export * from './edition-file.entity';
export { documentFor, type Subject } from './documents';
export { MinutesModule } from './minutes.module';
