import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseSectionName, Category, CoverageReason, DisclosureArticle, DisclosureGround } from '#libs/consent';
import { type Language, RECALL_WORDS, say } from '#libs/messages';
import { Connection, LocalDate } from '../platform/graphql';
import { someone } from '../platform/ids/ids';
import { CaseSectionNameEnum, CategoryEnum } from '../sections';
import { workingDaysAfter } from '#libs/calendar';
import { dayInTokyo } from '../platform/clock/clock';
import type { CaseFreeze } from './case-freeze.entity';
import type { Consent, ConsentDecision, ConsentForm, Purpose } from './consent.entity';
import type { DisclosureException } from './disclosure-exception.entity';
import {
  ConsentDecisionEnum,
  ConsentFormEnum,
  CoverageReasonEnum,
  DisclosureGroundEnum,
  ExceptionActEnum,
  PurposeEnum,
  RecallAnswerEnum,
} from './enums';
import type { ExceptionActKind } from './exception-act.entity';
import type { RecallAnswer, RecallTask } from './recall-task.entity';

/** An end that may be 'infinity'. */
const finite = (at: Date): Date | null => (at instanceof Date && Number.isFinite(at.getTime()) ? at : null);

@ObjectType('Consent', { description: 'What the person agreed to or refused.' })
export class ConsentModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => CategoryEnum)
  category: Category;

  @Field(() => PurposeEnum)
  purpose: Purpose;

  @Field(() => ConsentDecisionEnum)
  decision: ConsentDecision;

  @Field(() => ConsentFormEnum)
  form: ConsentForm;

  @Field(() => String)
  language: string;

  @Field(() => Boolean)
  companion: boolean;

  @Field(() => ID)
  explainedByStaffId: string;

  @Field(() => Int)
  publication: number;

  @Field(() => GraphQLISODateTime)
  validFrom: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  validUntil: Date | null;

  @Field(() => GraphQLISODateTime)
  givenAt: Date;

  recipientOrganisationId: string;
}

export const toConsent = (row: Consent): ConsentModel => ({ ...row, validUntil: finite(row.validUntil) });

@ObjectType('CaseCoverage', {
  description: 'Whether a category is open to an organisation on the reader list, and why.',
})
export class CaseCoverageModel {
  @Field(() => CategoryEnum)
  category: Category;

  @Field(() => CoverageReasonEnum)
  reason: CoverageReason;

  @Field(() => Int, { description: 'Texts published up to this number are open; 0 where nothing is.' })
  upTo: number;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'From when it opens by itself, on a yes of hers from a later day on.',
  })
  opensAt: Date | null;

  @Field(() => Int, { description: 'Texts published up to this number open then; 0 where nothing does.' })
  opensUpTo: number;

  organisationId: string;
}

@ObjectType('SpokenSet', { description: 'What may be said aloud before everybody who is expected or present.' })
export class SpokenSetModel {
  @Field(() => [CaseSectionNameEnum])
  sections: CaseSectionName[];

  @Field(() => Boolean)
  mayOpen: boolean;
}

@ObjectType('CaseFreeze', {
  description: 'Somebody heard the wish to stop; the case is closed to others until settled.',
})
export class CaseFreezeModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  askedByStaffId: string;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  settledAt: Date | null;

  @Field(() => ID)
  caseId: string;

  @Field(() => LocalDate, { description: 'By when who presents the case has asked her: three working days.' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Not settled in time; it holds all the same, until somebody settles it.' })
  overdue: boolean;
}

const DAYS_TO_SETTLE = 3;

/** The last day on which a freeze of a day is settled in time. */
export const settledBy = (askedOn: string): string => workingDaysAfter(askedOn, DAYS_TO_SETTLE);

export function toCaseFreeze(row: CaseFreeze, today: string): CaseFreezeModel {
  const { id, caseId, askedByStaffId, askedAt } = row;
  const settledAt = finite(row.settledAt);
  const dueOn = settledBy(dayInTokyo(askedAt));
  return { id, caseId, askedByStaffId, askedAt, settledAt, dueOn, overdue: settledAt === null && dueOn < today };
}

@ObjectType('FreezeReceipt', { description: 'The same for a code that is known and for one that is not.' })
export class FreezeReceiptModel {
  @Field(() => ID)
  id: string;
}

@ObjectType('WithdrawalReceipt', {
  description: 'The same for a code of the own organisation, of another one and of none.',
})
export class WithdrawalReceiptModel {
  @Field(() => ID)
  id: string;
}

@ObjectType('RecallTask')
export class RecallTaskModel {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The same words whatever the cause.' })
  words: string;

  @Field(() => ID)
  staffId: string;

  @Field(() => LocalDate)
  openedOn: string;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => RecallAnswerEnum)
  answer: RecallAnswer;

  @Field(() => Int)
  version: number;
}

/** A task as its holder reads it: it names no case. */
export const toRecallTask = (row: RecallTask, language: Language): RecallTaskModel => ({
  id: row.id,
  words: say(RECALL_WORDS, language),
  staffId: row.staffId,
  openedOn: row.openedOn,
  askedAt: row.askedAt,
  answer: row.answer,
  version: row.version,
});

@ObjectType('DisclosureArticle', { description: 'An article on which something may be told without consent.' })
export class DisclosureArticleModel {
  @Field(() => String)
  id: string;

  @Field(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  @Field(() => String)
  words: string;

  @Field(() => Boolean, { description: 'False while nobody has compared it with the text of the law.' })
  checked: boolean;
}

export const toDisclosureArticle = (article: DisclosureArticle, language: Language): DisclosureArticleModel => ({
  ...article,
  words: say(article, language),
});

@ObjectType('ExceptionAct')
export class ExceptionActModel {
  @Field(() => ExceptionActEnum)
  kind: ExceptionActKind;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('ExceptionReview', { description: 'An auditor has looked at it.' })
export class ExceptionReviewModel {
  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('DisclosureException', { description: 'A ground other than consent; to an auditor it shows no content.' })
export class DisclosureExceptionModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  @Field(() => String, { description: 'The id of the article.' })
  article: string;

  @Field(() => CategoryEnum)
  category: Category;

  @Field(() => Boolean)
  urgent: boolean;

  @Field(() => ID)
  requestedByStaffId: string;

  @Field(() => ID, { nullable: true, description: 'Null where it was urgent and nobody could be named.' })
  managerStaffId: string | null;

  @Field(() => ID)
  partnerStaffId: string;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  recipientOrganisationId: string;
  row: DisclosureException;
}

@ObjectType('DisclosureExceptionConnection')
export class DisclosureExceptionConnection extends Connection(DisclosureExceptionModel, 'DisclosureException') {}

export const toDisclosureException = (row: DisclosureException): DisclosureExceptionModel => ({
  ...row,
  managerStaffId: someone(row.managerStaffId),
  row,
});
