import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { MeetingModel } from '../meetings';
import { Connection, LocalDate } from '../platform/graphql';
import { MergeFormEnum, SeriesStateEnum } from './enums';
import type { MeetingSeries, MergeForm, SeriesState } from './meeting-series.entity';

@ObjectType('MeetingSeries', { description: 'A reader is named only those of its bodies that the reader may know of.' })
export class MeetingSeriesModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => MergeFormEnum)
  form: MergeForm;

  @Field(() => SeriesStateEnum)
  state: SeriesState;

  @Field(() => LocalDate)
  effectiveFrom: string;

  @Field(() => LocalDate, { nullable: true })
  closedOn: string | null;

  bodyIds: readonly string[];

  @Field(() => Int)
  version: number;
}

@ObjectType('MeetingSeriesConnection')
export class MeetingSeriesConnection extends Connection(MeetingSeriesModel, 'MeetingSeries') {}

@ObjectType('SeriesBody')
export class SeriesBodyModel {
  @Field(() => ID)
  bodyId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => Boolean)
  approved: boolean;
}

@ObjectType('SeriesCover')
export class SeriesCoverModel {
  @Field(() => String)
  title: string;

  @Field(() => String)
  paperNumber: string;

  @Field(() => LocalDate, { nullable: true })
  reportDate: string | null;

  @Field(() => String)
  receivingCouncil: string;

  @Field(() => String)
  asOfNote: string;

  @Field(() => Int)
  version: number;
}

@ObjectType('TimelineEntry')
export class TimelineEntryModel {
  @Field(() => Int, { description: 'Counted over what the reader may see; to cite a meeting, use its own number.' })
  running: number;

  @Field(() => String, { description: 'The running number, followed by origin and own number in brackets.' })
  label: string;

  @Field(() => MeetingModel)
  meeting: MeetingModel;

  @Field(() => [String])
  cores: readonly string[];
}

@ObjectType('MergeApproval')
export class MergeApprovalModel {
  @Field(() => String)
  bodyName: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  approvedAt: Date | null;
}

@ObjectType('SeriesEvent')
export class SeriesEventModel {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  organisationName: string;
}

/** A series without its names: which of them a reader learns is asked field by field. */
export function toSeries(row: MeetingSeries): MeetingSeriesModel {
  const { id, code, form, state, effectiveFrom, bodyIds, version } = row;
  return {
    id,
    code,
    form,
    state,
    effectiveFrom,
    closedOn: row.closedOn === 'infinity' ? null : row.closedOn,
    bodyIds,
    version,
  };
}
