import { InputType } from '@nestjs/graphql';
import { IdField, NestedField } from '../platform/graphql';

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
  @NestedField(() => CaseReaderInput, { list: true, defaultValue: [] })
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
