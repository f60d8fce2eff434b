import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ConferencesModule } from '../conferences';
import { ConsentsModule } from '../consents';
import { SectionsModule } from '../sections';
import { AnswerRequest } from './answer-request.service';
import { AskForInformation } from './ask-information.service';
import { ReadRequests } from './read-requests.service';
import { RequestAnswerFieldsResolver, RequestFieldsResolver } from './request.fields';
import { RequestsQueries } from './requests.queries';
import { RequestsResolver } from './requests.resolver';

@Module({
  imports: [CasesModule, ConferencesModule, SectionsModule, ConsentsModule],
  providers: [
    RequestsQueries,
    AskForInformation,
    AnswerRequest,
    ReadRequests,
    RequestsResolver,
    RequestFieldsResolver,
    RequestAnswerFieldsResolver,
  ],
})
export class RequestsModule {}
