import { InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { IdField, PlainField } from '../platform/graphql';

@InputType()
export class CaseReaderInput {
  @IdField()
  staffId: string;

  /** For which the person reads. */
  @IdField()
  organisationId: string;
}

@InputType()
export class BeginCaseInput {
  /** Readers beside the one who begins it. */
  @PlainField(() => [CaseReaderInput], { defaultValue: [] })
  @Type(() => CaseReaderInput)
  @ValidateNested({ each: true })
  readers: CaseReaderInput[];
}

@InputType()
export class ChangeCaseReaderInput extends CaseReaderInput {
  @IdField()
  caseId: string;
}

@InputType()
export class ExcludeFromCaseInput {
  @IdField()
  caseId: string;

  /** Either this or a person. */
  @IdField({ optional: true })
  organisationId?: string;

  @IdField({ optional: true })
  staffId?: string;
}

@InputType()
export class EndExclusionInput {
  @IdField()
  caseId: string;

  @IdField()
  exclusionId: string;
}
