import { Module } from '@nestjs/common';
import { OrganisationSettingResolver } from './organisation-setting.resolver';
import { OrganisationSettingService } from './organisation-setting.service';
import { OrganisationsQueries } from './organisations.queries';
import { OrganisationsResolver } from './organisations.resolver';
import { OrganisationsService } from './organisations.service';

@Module({
  providers: [
    OrganisationsQueries,
    OrganisationsService,
    OrganisationsResolver,
    OrganisationSettingService,
    OrganisationSettingResolver,
  ],
})
export class OrganisationsModule {}
