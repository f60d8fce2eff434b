import { InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import type { CaseSectionName } from '#libs/consent';
import { IdField, PlainField, TextField } from '../platform/graphql';
import { CaseSectionNameEnum } from './enums';

const LONGEST_SECTION = 4_000;

@InputType()
export class SaveDraftInput {
  @IdField()
  caseId: string;

  @PlainField(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @TextField({ optional: true, max: LONGEST_SECTION })
  text?: string;

  /** Only of the person's own view: the text says why she could not be asked. */
  @PlainField(() => Boolean, { defaultValue: false })
  couldNotBeAsked: boolean;

  /** Of the draft as its writer read it; 0 where there was none. */
  @PlainField(() => Int)
  version: number;
}

@InputType()
export class DismissedFindingInput {
  @PlainField(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @PlainField(() => Int)
  start: number;

  @PlainField(() => Int)
  end: number;

  /** Why it gives nobody away. */
  @TextField()
  reason: string;
}

@InputType()
export class AttestAnonymityInput {
  @IdField()
  caseId: string;

  @PlainField(() => [DismissedFindingInput], { defaultValue: [] })
  @Type(() => DismissedFindingInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(200)
  dismissed: DismissedFindingInput[];
}

@InputType()
export class PublishCaseInput {
  @IdField()
  caseId: string;
}
