import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { CATEGORIES, type Category, type EntryKind, type Urgency } from '#libs/consent';
import { IdField, PlainField, TextField } from '../platform/graphql';
import { CategoryEnum, DismissedField, DismissedPlaceInput } from '../sections';
import { EntryKindEnum, UrgencyEnum } from './enums';

const LONGEST_ENTRY = 4_000;

@InputType()
export class DismissedEntryFindingInput extends DismissedPlaceInput {}

@InputType()
export class RecordEntryInput {
  @IdField()
  conferenceId: string;

  @PlainField(() => EntryKindEnum)
  kind: EntryKind;

  /** All of them unless told: what is not marked is withheld. */
  @PlainField(() => [CategoryEnum], { defaultValue: CATEGORIES })
  @ArrayMinSize(1)
  @ArrayUnique()
  categories: Category[];

  @TextField({ max: LONGEST_ENTRY })
  text: string;

  /** Of a policy of support, and of nothing else. */
  @PlainField(() => UrgencyEnum, { defaultValue: 'NONE' })
  urgency: Urgency;

  /** The entry that this one corrects. */
  @IdField({ optional: true })
  replacesId?: string;

  @DismissedField(() => DismissedEntryFindingInput)
  dismissed: DismissedEntryFindingInput[];
}

@InputType()
export class ConfirmEntriesInput {
  @IdField()
  conferenceId: string;

  /** Those that were read. */
  @IdField({ list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  entryIds: string[];
}
