import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import type { Category, DisclosureGround } from '#libs/consent';
import { IdField, InstantField, NestedField, PlainField, TextField } from '../platform/graphql';
import { CategoryEnum, DismissedField, DismissedPlaceInput } from '../sections';
import type { ConsentDecision, ConsentForm, Purpose } from './consent.entity';
import {
  ConsentDecisionEnum,
  ConsentFormEnum,
  DisclosureGroundEnum,
  ExceptionActEnum,
  type ExceptionPart,
  ExceptionPartEnum,
  PurposeEnum,
  RecallAnswerEnum,
} from './enums';
import type { ExceptionActKind } from './exception-act.entity';
import type { RecallAnswer } from './recall-task.entity';

@InputType()
export class ConsentRowInput {
  @IdField()
  recipientOrganisationId: string;

  @PlainField(() => CategoryEnum)
  category: Category;

  @PlainField(() => ConsentDecisionEnum)
  decision: ConsentDecision;
}

@InputType()
export class RecordConsentsInput {
  @IdField()
  caseId: string;

  @IdField()
  conferenceId: string;

  @PlainField(() => PurposeEnum, { defaultValue: 'CASE_CONFERENCE' })
  purpose: Purpose;

  @PlainField(() => ConsentFormEnum)
  form: ConsentForm;

  /** The number of the publication that was explained to her. */
  @PlainField(() => Int)
  publication: number;

  @IdField()
  explainedByStaffId: string;

  /** How often she had said no or taken something back, as it was known; not compared when left out. */
  @PlainField(() => Int, { nullable: true })
  refusalCount?: number | null;

  /** In which it was explained, as a tag such as ja or en. */
  @TextField({ max: 20 })
  language: string;

  @PlainField(() => Boolean, { defaultValue: false })
  companion: boolean;

  /** At once when left out. */
  @InstantField({ nullable: true })
  validFrom?: Date;

  /** Without end when left out. */
  @InstantField({ nullable: true })
  validUntil?: Date;

  @NestedField(() => ConsentRowInput, { list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  rows: ConsentRowInput[];
}

@InputType()
export class WithdrawConsentInput {
  @IdField()
  caseId: string;

  /** All of them when left out. */
  @PlainField(() => CategoryEnum, { nullable: true })
  category?: Category;

  /** From all of them when left out. */
  @IdField({ optional: true })
  recipientOrganisationId?: string;
}

@InputType()
export class WithdrawByCodeInput {
  /** The public code, as it was heard. */
  @TextField({ max: 40 })
  code: string;

  /** All of them when left out. */
  @PlainField(() => CategoryEnum, { nullable: true })
  category?: Category;

  /** From all of them when left out. */
  @IdField({ optional: true })
  recipientOrganisationId?: string;
}

@InputType()
export class FreezeCaseInput {
  /** The public code, as it was heard. */
  @TextField({ max: 40 })
  code: string;
}

@InputType()
export class SettleFreezeInput {
  @IdField()
  freezeId: string;
}

@InputType()
export class AnswerRecallInput {
  @IdField()
  recallId: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => RecallAnswerEnum)
  answer: RecallAnswer;
}

@InputType()
export class DismissedExceptionFindingInput extends DismissedPlaceInput {
  @PlainField(() => ExceptionPartEnum)
  part: ExceptionPart;
}

@InputType()
export class RequestExceptionInput {
  @IdField()
  caseId: string;

  @IdField()
  recipientOrganisationId: string;

  @PlainField(() => CategoryEnum)
  category: Category;

  @PlainField(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  /** The id of an article, as disclosureArticles lists them. */
  @TextField({ max: 40 })
  article: string;

  @TextField({ max: 2_000 })
  reason: string;

  @TextField({ max: 2_000 })
  necessity: string;

  /** A manager of the presenting organisation, on the reader list; may be left out where it is urgent. */
  @IdField({ optional: true })
  managerStaffId?: string;

  /** Somebody of another organisation, on the reader list. */
  @IdField()
  partnerStaffId: string;

  @IdField()
  partnerOrganisationId: string;

  @InstantField()
  expiresAt: Date;

  /** Open at once for 24 hours; after that as any other. */
  @PlainField(() => Boolean, { defaultValue: false })
  urgent: boolean;

  @DismissedField(() => DismissedExceptionFindingInput)
  dismissed: DismissedExceptionFindingInput[];
}

@InputType()
export class ReviewExceptionsInput {
  @IdField({ list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  exceptionIds: string[];
}

@InputType()
export class DecideExceptionInput {
  @IdField()
  exceptionId: string;

  @PlainField(() => ExceptionActEnum)
  act: ExceptionActKind;
}
