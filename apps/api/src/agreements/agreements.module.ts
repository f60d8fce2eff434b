import { Module } from '@nestjs/common';
import { AgreementJobs } from './agreement.jobs';
import { AgreementsQueries } from './agreements.queries';
import { AgreementsResolver } from './agreements.resolver';
import { AgreementsService } from './agreements.service';
import { PledgeFields } from './pledge.fields';

@Module({ providers: [AgreementsQueries, AgreementsService, AgreementsResolver, AgreementJobs, PledgeFields] })
export class AgreementsModule {}
