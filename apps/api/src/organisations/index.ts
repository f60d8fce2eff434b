export * from './organisation.entity';
export { OrganisationSetting } from './organisation-setting.entity';
export { OrganisationModel, toOrganisation } from './organisation.model';
export { findOrganisation, getOrganisation } from './organisations.loaders';
export { OrganisationsModule } from './organisations.module';
