export { InformationRequest } from './information-request.entity';
export { RequestAnswer } from './request-answer.entity';
export { RequestsModule } from './requests.module';
