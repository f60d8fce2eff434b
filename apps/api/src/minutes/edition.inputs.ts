import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { IdField } from '../platform/graphql';

/** More recipients than any body has members. */
export const RECIPIENTS_AT_MOST = 200;

@ArgsType()
export class EditionsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => ID, { nullable: true })
  seriesId?: string;

  @Field(() => ID, { nullable: true })
  meetingId?: string;
}

@ArgsType()
export class MinutesPreviewArgs {
  @Field(() => ID, { nullable: true })
  seriesId?: string;

  @Field(() => ID, { nullable: true })
  meetingId?: string;
}

@InputType({ description: 'One of seriesId and meetingId; without recipients the edition is one’s own.' })
export class IssueMinutesInput {
  @IdField({ optional: true })
  seriesId?: string;

  @IdField({ optional: true })
  meetingId?: string;

  @ArrayMaxSize(RECIPIENTS_AT_MOST)
  @IdField({ optional: true, list: true })
  recipientOrganisationIds?: string[];
}
