import { InputType, Int } from '@nestjs/graphql';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';

@InputType()
export class AddStaffInput {
  /** What colleagues call this staff member; seen by the own organisation and by secretariats. */
  @TextField({ max: 60 })
  name: string;

  @TextField({ max: 60 })
  postTitle: string;

  @PlainField(() => LocalDate)
  activeFrom: string;
}

@InputType()
export class EndPostInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  /** The first day on which the post is no longer held. */
  @PlainField(() => LocalDate)
  activeUntil: string;
}
