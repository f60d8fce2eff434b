import { InputType } from '@nestjs/graphql';
import type { OpeningActKind } from '#libs/consent';
import { DismissedExceptionFindingInput } from '../consents';
import { IdField, PlainField, TextField } from '../platform/graphql';
import { DismissedField } from '../sections';
import { OpeningActEnum } from './enums';

@InputType()
export class RequestOpeningInput {
  /** A paper of one's own that does not circulate any more. */
  @IdField()
  editionId: string;

  /** The id of an article on life, body and property or on a duty to report, as disclosureArticles lists them. */
  @TextField({ max: 40 })
  article: string;

  @TextField({ max: 2_000 })
  reason: string;

  @TextField({ max: 2_000 })
  necessity: string;

  @DismissedField(() => DismissedExceptionFindingInput)
  dismissed: DismissedExceptionFindingInput[];
}

@InputType()
export class DecideOpeningInput {
  @IdField()
  openingId: string;

  /** APPROVED or REFUSED, by the second officer; ENDED, by whoever asked for it or presents the case. */
  @PlainField(() => OpeningActEnum)
  act: OpeningActKind;
}
