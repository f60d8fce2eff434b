import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { articleOf, type Category, type RequestAnswerKind } from '#libs/consent';
import { say } from '#libs/messages';
import { Connection, LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { CategoryEnum } from '../sections';
import { RequestAnswerKindEnum } from './enums';
import type { InformationRequest } from './information-request.entity';
import type { RequestAnswer } from './request-answer.entity';

@ObjectType('RequestAnswer', { description: 'For the asker and for the organisation that answers, and nobody else.' })
export class RequestAnswerModel {
  @Field(() => ID)
  id: string;

  @Field(() => RequestAnswerKindEnum)
  kind: RequestAnswerKind;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  answeredAt: Date;

  caseId: string;
  requestId: string;
  noted: boolean;
}

@ObjectType('InformationRequest', {
  description: 'What one named organisation is asked for about a case; it tells of nobody else who is asked.',
})
export class InformationRequestModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => [CategoryEnum])
  categories: Category[];

  @Field(() => String, { description: 'The law and article on which it is asked.' })
  legalBasis: string;

  @Field(() => LocalDate, { nullable: true, description: 'A day by which an answer would help.' })
  answerBy: string | null;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  withdrawnAt: Date | null;

  @Field(() => Int)
  version: number;

  @Field(() => [String], { description: 'answer, withdraw' })
  abilities: string[];

  organisationId: string;
}

@ObjectType('InformationRequestConnection')
export class InformationRequestConnection extends Connection(InformationRequestModel, 'InformationRequest') {}

/** A request as its asker and the organisation that is asked know it. */
export function toInformationRequest(row: InformationRequest, actor: Actor): InformationRequestModel {
  const { id, caseId, conferenceId, categories, article, answerBy, askedAt, version, organisationId } = row;
  const stands = !Number.isFinite(+row.withdrawnAt);
  return {
    id,
    caseId,
    conferenceId,
    categories,
    askedAt,
    version,
    organisationId,
    legalBasis: say(articleOf(article) ?? { ja: article, en: article }, actor.language),
    answerBy: answerBy === 'infinity' ? null : answerBy,
    withdrawnAt: stands ? null : row.withdrawnAt,
    abilities: stands ? ['answer', 'withdraw'].filter((act) => actor.ability.can(act, row)) : [],
  };
}

export const toRequestAnswer = (row: RequestAnswer): RequestAnswerModel => {
  const { id, kind, staffId, answeredAt, caseId, requestId, sealedNote } = row;
  return { id, kind, staffId, answeredAt, caseId, requestId, noted: sealedNote !== '' };
};
