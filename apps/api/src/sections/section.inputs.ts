import { applyDecorators } from '@nestjs/common';
import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import type { CaseSectionName } from '#libs/consent';
import { IdField, NestedField, PlainField, TextField } from '../platform/graphql';
import { CaseSectionNameEnum } from './enums';

const LONGEST_SECTION = 4_000;
const FINDINGS_AT_MOST = 2_000;

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

/** Where the check of anonymity found something that may stand, in UTF-16 units, and why. */
@InputType({ isAbstract: true })
export abstract class DismissedPlaceInput {
  @PlainField(() => Int)
  start: number;

  @PlainField(() => Int)
  end: number;

  /** Why it gives nobody away; what was only to be looked at needs none. */
  @TextField({ optional: true })
  reason?: string;
}

/** What the check of anonymity found and may stand all the same. */
export const DismissedField = (place: () => new () => DismissedPlaceInput): PropertyDecorator =>
  applyDecorators(NestedField(place, { list: true, defaultValue: [] }), ArrayMaxSize(FINDINGS_AT_MOST));

@InputType()
export class DismissedFindingInput extends DismissedPlaceInput {
  @PlainField(() => CaseSectionNameEnum)
  section: CaseSectionName;
}

@InputType()
export class AttestAnonymityInput {
  @IdField()
  caseId: string;

  @DismissedField(() => DismissedFindingInput)
  dismissed: DismissedFindingInput[];
}

@InputType()
export class PublishCaseInput {
  @IdField()
  caseId: string;
}
