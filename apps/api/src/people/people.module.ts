import { Global, Module } from '@nestjs/common';
import { PeoplePort } from '../platform/identity';
import { AttestationJobs } from './attestation.jobs';
import { AttestationsResolver } from './attestations.resolver';
import { AttestationsService } from './attestations.service';
import { PeopleQueries } from './people.queries';
import { PeopleResolver } from './people.resolver';
import { PeopleService } from './people.service';
import { PostEnds } from './post-ends.service';

@Global()
@Module({
  providers: [
    PeopleQueries,
    PeopleService,
    PeopleResolver,
    PostEnds,
    AttestationsService,
    AttestationJobs,
    AttestationsResolver,
    { provide: PeoplePort, useExisting: PeopleQueries },
  ],
  exports: [PeoplePort, PostEnds],
})
export class PeopleModule {}
