import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionsModule } from './actions';
import { AgendasModule } from './agendas';
import { AgreementsModule } from './agreements';
import { BodiesModule } from './bodies';
import { CasesModule } from './cases';
import { ConferencesModule } from './conferences';
import { ConsentsModule } from './consents';
import { EditionsModule } from './editions';
import { ENTITIES } from './entities';
import { LogsModule } from './logs';
import { MatrixModule } from './matrix';
import { MeetingsModule } from './meetings';
import { MinutesModule } from './minutes';
import { SectionsModule } from './sections';
import { OrganisationsModule } from './organisations';
import { OriginalsModule } from './originals';
import { PapersModule } from './papers';
import { PeopleModule } from './people';
import { AuditModule } from './platform/audit/audit.module';
import { type Config, ConfigModule } from './platform/config';
import { DatabaseModule } from './platform/database';
import { GraphqlModule } from './platform/graphql';
import { HttpModule } from './platform/http';
import { IdentityModule } from './platform/identity';
import { JobsModule } from './platform/jobs';
import { InvitationsModule } from './invitations';
import { EventsModule } from './platform/events';
import { MailModule } from './platform/mail';
import { RequestsModule } from './requests';
import { ResultsModule } from './results';
import { SeriesModule } from './series';
import { SheetsModule } from './sheets';

const PLATFORM = [
  DatabaseModule,
  IdentityModule,
  AuditModule,
  EventsModule,
  JobsModule,
  MailModule,
  GraphqlModule,
  HttpModule,
];
/** The features in their order. */
export const FEATURES = [
  OrganisationsModule,
  PeopleModule,
  BodiesModule,
  InvitationsModule,
  AgreementsModule,
  MatrixModule,
  MeetingsModule,
  AgendasModule,
  PapersModule,
  ActionsModule,
  CasesModule,
  ConferencesModule,
  SectionsModule,
  ConsentsModule,
  RequestsModule,
  ResultsModule,
  EditionsModule,
  OriginalsModule,
  SheetsModule,
  SeriesModule,
  MinutesModule,
  LogsModule,
];

/** The whole application for one configuration: platform first, features after. */
@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.for(config), ...PLATFORM, TypeOrmModule.forFeature(ENTITIES), ...FEATURES],
    };
  }
}
