import { InputType, Int } from '@nestjs/graphql';
import { IdField, PlainField, TextField } from '../platform/graphql';
import type { PaperClass, PaperHandling } from './paper.entity';
import { PaperClassEnum, PaperHandlingEnum } from './paper.model';

@InputType()
export class ChangePaperInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ optional: true, max: 20 })
  number?: string;

  @TextField({ optional: true, filled: true })
  title?: string;

  @PlainField(() => PaperHandlingEnum, { nullable: true })
  handling?: PaperHandling;

  @PlainField(() => PaperClassEnum, { nullable: true })
  class?: PaperClass;
}

@InputType()
export class WithdrawPaperInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}
