import { InputType, Int } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, Max, Min } from 'class-validator';
import { CATEGORIES, type Category } from '#libs/consent';
import type { CaseActionState } from '#libs/states';
import { IdField, LocalDate, NestedField, PlainField, TextField } from '../platform/graphql';
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
export class IdentityCheckInput {
  /** Organisations that know whom it is about. */
  @PlainField(() => Int)
  @Min(0)
  confirmed: number;

  /** Organisations that were shown the slip. */
  @PlainField(() => Int)
  @Min(1)
  @Max(99)
  asked: number;
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

  /** Left out where no slip went round. */
  @NestedField(() => IdentityCheckInput, { optional: true })
  identityCheck?: IdentityCheckInput;

  /** Who tells her, by when. */
  @NestedField(() => AssignmentInput)
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

  @NestedField(() => AssignmentInput)
  assignment: AssignmentInput;

  /** What they take on. */
  @NestedField(() => CaseWordsInput)
  words: CaseWordsInput;
}

@InputType()
export class RewordCaseActionInput {
  @IdField()
  caseActionId: string;

  @PlainField(() => Int)
  version: number;

  /** What they take on, in other words. */
  @NestedField(() => CaseWordsInput)
  words: CaseWordsInput;
}

@InputType()
export class AssignCaseActionInput {
  @IdField()
  caseActionId: string;

  @PlainField(() => Int)
  version: number;

  @NestedField(() => AssignmentInput)
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
  @NestedField(() => CaseWordsInput, { optional: true })
  notTold?: CaseWordsInput;
}

@InputType()
export class ReopenCaseInput {
  @IdField()
  caseId: string;

  @PlainField(() => Int)
  version: number;
}
