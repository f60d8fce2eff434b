import { Global, Module } from '@nestjs/common';
import { PeoplePort } from '../platform/identity';
import { PeopleQueries } from './people.queries';
import { PeopleResolver } from './people.resolver';
import { PeopleService } from './people.service';

@Global()
@Module({
  providers: [PeopleQueries, PeopleService, PeopleResolver, { provide: PeoplePort, useExisting: PeopleQueries }],
  exports: [PeoplePort],
})
export class PeopleModule {}
