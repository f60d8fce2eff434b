import { Module } from '@nestjs/common';
import { AgreementsQueries } from './agreements.queries';
import { AgreementsResolver } from './agreements.resolver';
import { AgreementsService } from './agreements.service';
import { PledgeFields } from './pledge.fields';

@Module({ providers: [AgreementsQueries, AgreementsService, AgreementsResolver, PledgeFields] })
export class AgreementsModule {}
