import { InputType } from '@nestjs/graphql';
import { enumOf, IdField, PlainField, TextField } from '../platform/graphql';
import { SEALED_OPENING_ACTS, type SealedOpeningActKind } from './sealed-opening-act.entity';

export const SealedOpeningActEnum = enumOf('SealedOpeningActKind', SEALED_OPENING_ACTS);

@InputType()
export class RequestSealedOpeningInput {
  /** A paper of a conference that was replaced. */
  @IdField()
  editionId: string;

  /** The id of an article, as disclosureArticles lists them. */
  @TextField({ max: 40 })
  article: string;

  @TextField({ max: 2_000 })
  reason: string;

  @TextField({ max: 2_000 })
  necessity: string;

  /** An officer of another organisation, on the reader list. */
  @IdField()
  approverStaffId: string;

  @IdField()
  approverOrganisationId: string;
}

@InputType()
export class DecideSealedOpeningInput {
  @IdField()
  openingId: string;

  @PlainField(() => SealedOpeningActEnum)
  act: SealedOpeningActKind;
}
