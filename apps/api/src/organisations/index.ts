export * from './organisation.entity';
export { OrganisationModel, toOrganisation } from './organisation.model';
export { findOrganisation, getOrganisation } from './organisations.loaders';
export { OrganisationsModule } from './organisations.module';
