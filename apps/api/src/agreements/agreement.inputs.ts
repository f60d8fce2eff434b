import { InputType, Int } from '@nestjs/graphql';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';

@InputType()
export class SignAgreementInput {
  /** The version of the text that was read. */
  @TextField({ max: 20 })
  textVersion: string;

  /** The first day on which it no longer holds; at most three years from today. */
  @PlainField(() => LocalDate)
  expiresOn: string;
}

@InputType()
export class EndAgreementInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}

@InputType()
export class SignPledgeInput {
  /** The version of the text that was read. */
  @TextField({ max: 20 })
  textVersion: string;
}
