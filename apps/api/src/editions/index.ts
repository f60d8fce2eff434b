export { ConferenceEdition } from './conference-edition.entity';
export { ConferenceEditionFile } from './conference-edition-file.entity';
export { EditionsModule } from './editions.module';
export { OpenEdition } from './open-edition.service';
