import { Module } from '@nestjs/common';
import { OrganisationsQueries } from './organisations.queries';
import { OrganisationsResolver } from './organisations.resolver';
import { OrganisationsService } from './organisations.service';

@Module({ providers: [OrganisationsQueries, OrganisationsService, OrganisationsResolver] })
export class OrganisationsModule {}
