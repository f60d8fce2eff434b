export { ConferenceEdition } from './conference-edition.entity';
export { ConferenceEditionFile } from './conference-edition-file.entity';
export { editionPlace } from './conference-edition-job.service';
export { EditionsModule } from './editions.module';
export { OpenEdition } from './open-edition.service';
