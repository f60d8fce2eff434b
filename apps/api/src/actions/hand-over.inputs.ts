import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IdField, LocalDate, PlainField } from '../platform/graphql';

@ArgsType()
export class HandOverPreviewArgs {
  @Field(() => ID)
  fromPostId: string;

  @Field(() => ID)
  toPostId: string;
}

@InputType()
export class HandOverInput {
  @IdField()
  fromPostId: string;

  @IdField()
  toPostId: string;

  /** The actions as they were reviewed: all that are open, and no other. */
  @IdField({ list: true })
  actionIds: string[];

  /** As reviewed: the person administers the organisation, and the other shall. */
  @PlainField(() => Boolean)
  administrator: boolean;

  /** The first day on which the earlier post is no longer held; left out, it goes on. */
  @PlainField(() => LocalDate, { nullable: true })
  endFromOn?: string;
}
