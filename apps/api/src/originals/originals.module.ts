import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents';
import { SectionsModule } from '../sections';
import { DecideOpening } from './decide-opening.service';
import { OpenOriginal } from './open-original.service';
import { CaseOpeningsResolver, ConferenceOriginalsResolver, OriginalOpeningFieldsResolver } from './original.fields';
import { OriginalsQueries } from './originals.queries';
import { OriginalsResolver } from './originals.resolver';
import { ReadOpenings } from './read-openings.service';
import { RequestOpening } from './request-opening.service';

@Module({
  imports: [ConsentsModule, SectionsModule],
  providers: [
    OriginalsQueries,
    RequestOpening,
    DecideOpening,
    OpenOriginal,
    ReadOpenings,
    OriginalsResolver,
    OriginalOpeningFieldsResolver,
    CaseOpeningsResolver,
    ConferenceOriginalsResolver,
  ],
  exports: [OriginalsQueries],
})
export class OriginalsModule {}
