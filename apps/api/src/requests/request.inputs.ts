import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import type { Category, RequestAnswerKind } from '#libs/consent';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';
import { CategoryEnum, DismissedField, DismissedPlaceInput } from '../sections';
import { RequestAnswerKindEnum, type RequestPart, RequestPartEnum } from './enums';

const LONGEST_PURPOSE = 500;
const LONGEST_TEXT = 2_000;
/** More than are ever asked at once. */
const ASKED_AT_MOST = 50;

@InputType()
export class DismissedRequestFindingInput extends DismissedPlaceInput {
  @PlainField(() => RequestPartEnum)
  part: RequestPart;
}

@InputType()
export class AskForInformationInput {
  @IdField()
  caseId: string;

  /** The conference for which it is asked. */
  @IdField()
  conferenceId: string;

  /** Each of them gets a request of its own and learns of no other. */
  @IdField({ list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(ASKED_AT_MOST)
  @ArrayUnique()
  organisationIds: string[];

  /** What of the case the words tell; there is no default, for what is not marked is withheld. */
  @PlainField(() => [CategoryEnum])
  @ArrayMinSize(1)
  @ArrayUnique()
  categories: Category[];

  /** What the answer is needed for. */
  @TextField({ max: LONGEST_PURPOSE })
  purpose: string;

  @TextField({ max: LONGEST_TEXT })
  wish: string;

  /** The id of an article, as disclosureArticles lists them. */
  @TextField({ max: 40 })
  article: string;

  /** A day by which an answer would help. */
  @PlainField(() => LocalDate, { nullable: true })
  answerBy?: string;

  @DismissedField(() => DismissedRequestFindingInput)
  dismissed: DismissedRequestFindingInput[];
}

@InputType()
export class WithdrawInformationRequestInput {
  @IdField()
  requestId: string;

  @PlainField(() => Int)
  version: number;
}

@InputType()
export class AnswerInformationRequestInput {
  @IdField()
  requestId: string;

  @PlainField(() => RequestAnswerKindEnum)
  kind: RequestAnswerKind;

  /** Nobody has to give a reason. */
  @TextField({ optional: true, max: LONGEST_TEXT })
  note?: string;

  @DismissedField(() => DismissedRequestFindingInput)
  dismissed: DismissedRequestFindingInput[];
}
