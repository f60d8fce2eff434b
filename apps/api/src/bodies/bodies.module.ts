import { Module } from '@nestjs/common';
import { BodiesQueries } from './bodies.queries';
import { BodiesResolver } from './bodies.resolver';
import { BodiesService } from './bodies.service';
import { MeFields } from './me.fields';
import { MembershipsResolver } from './memberships.resolver';
import { MembershipsService } from './memberships.service';

@Module({
  providers: [BodiesQueries, BodiesService, BodiesResolver, MembershipsService, MembershipsResolver, MeFields],
})
export class BodiesModule {}
