export * from './minutes-edition.entity';
export * from './edition-file.entity';
