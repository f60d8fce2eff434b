import { InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, ValidateNested } from 'class-validator';
import { CATEGORIES, type Category } from '#libs/consent';
import type { CaseActionState } from '#libs/states';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';
import { CategoryEnum, DismissedField } from '../sections';
import { DismissedEntryFindingInput } from './entry.inputs';
import { CaseActionStateEnum } from './enums';

@InputType()
export class AssignmentInput {
  /** With a reader of the case. */
  @IdField()
  organisationId: string;

  @IdField({ optional: true })
  staffId?: string;

  @PlainField(() => LocalDate)
  dueOn: string;
}

@InputType()
export class RecordResultInput {
  @IdField()
  conferenceId: string;

  /** The result as its writer read it; left out where there was none. */
  @IdField({ optional: true })
  replacesId?: string;

  /** Left out where none was agreed on: the presenter is asked to call a second conference. */
  @IdField({ optional: true })
  leadOrganisationId?: string;

  /** Who reads the case for the lead organisation. */
  @IdField({ optional: true })
  keyWorkerStaffId?: string;

  @PlainField(() => LocalDate, { nullable: true })
  nextOn?: string;

  /** Who tells her, by when. */
  @PlainField(() => AssignmentInput)
  @Type(() => AssignmentInput)
  @ValidateNested()
  report: AssignmentInput;
}

@InputType()
export class ConfirmResultInput {
  @IdField()
  conferenceId: string;

  /** The result that was read. */
  @IdField()
  resultId: string;
}

@InputType()
export class CaseWordsInput {
  @TextField({ max: 1_000 })
  text: string;

  /** All of them unless told: what is not marked is withheld. */
  @PlainField(() => [CategoryEnum], { defaultValue: CATEGORIES })
  @ArrayMinSize(1)
  @ArrayUnique()
  categories: Category[];

  @DismissedField(() => DismissedEntryFindingInput)
  dismissed: DismissedEntryFindingInput[];
}

@InputType()
export class AddCaseActionInput {
  @IdField()
  conferenceId: string;

  @PlainField(() => AssignmentInput)
  @Type(() => AssignmentInput)
  @ValidateNested()
  assignment: AssignmentInput;

  /** What they take on. */
  @PlainField(() => CaseWordsInput)
  @Type(() => CaseWordsInput)
  @ValidateNested()
  words: CaseWordsInput;
}

@InputType()
export class RewordCaseActionInput {
  @IdField()
  caseActionId: string;

  @PlainField(() => Int)
  version: number;

  /** What they take on, in other words. */
  @PlainField(() => CaseWordsInput)
  @Type(() => CaseWordsInput)
  @ValidateNested()
  words: CaseWordsInput;
}

@InputType()
export class AssignCaseActionInput {
  @IdField()
  caseActionId: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => AssignmentInput)
  @Type(() => AssignmentInput)
  @ValidateNested()
  assignment: AssignmentInput;
}

@InputType()
export class MoveCaseActionInput {
  @IdField()
  caseActionId: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => CaseActionStateEnum)
  to: CaseActionState;
}

@InputType()
export class CloseCaseInput {
  @IdField()
  caseId: string;

  @PlainField(() => Int)
  version: number;

  /** Why she could not be told, where she was not. */
  @PlainField(() => CaseWordsInput, { nullable: true })
  @Type(() => CaseWordsInput)
  @ValidateNested()
  notTold?: CaseWordsInput;
}

@InputType()
export class ReopenCaseInput {
  @IdField()
  caseId: string;

  @PlainField(() => Int)
  version: number;
}
