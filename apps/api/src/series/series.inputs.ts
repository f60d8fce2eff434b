import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';
import { MergeFormEnum, SeriesStateEnum } from './enums';
import type { MergeForm, SeriesState } from './meeting-series.entity';

/** More bodies than any council merges at once. */
export const BODIES_AT_MOST = 20;

@ArgsType()
export class SeriesListArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => SeriesStateEnum, { nullable: true })
  state?: SeriesState;
}

@InputType()
export class ProposeMergeInput {
  @ArrayMaxSize(BODIES_AT_MOST)
  @IdField({ list: true })
  bodyIds: string[];

  @PlainField(() => MergeFormEnum)
  form: MergeForm;

  @PlainField(() => LocalDate)
  effectiveFrom: string;

  @TextField()
  title: string;

  @TextField({ optional: true })
  paperNumber?: string;

  @PlainField(() => LocalDate, { nullable: true })
  reportDate?: string;

  @TextField({ optional: true })
  receivingCouncil?: string;

  @TextField({ optional: true })
  asOfNote?: string;
}

@InputType()
export class SeriesVersionInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}

@InputType({ description: 'version is that of the cover' })
export class UpdateSeriesCoverInput {
  @IdField()
  seriesId: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ optional: true, filled: true })
  title?: string;

  @TextField({ optional: true })
  paperNumber?: string;

  @PlainField(() => LocalDate, { nullable: true })
  reportDate?: string;

  @TextField({ optional: true })
  receivingCouncil?: string;

  @TextField({ optional: true })
  asOfNote?: string;
}
