import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MeetingBodyModel } from '../bodies';
import { OrganisationModel } from '../organisations';
import { LocalDate, LocalTime } from '../platform/graphql';
import { MergeFormEnum } from './enums';
import type { MergeForm } from './meeting-series.entity';

@ObjectType('FormVerdict')
export class FormVerdictModel {
  @Field(() => MergeFormEnum)
  form: MergeForm;

  @Field(() => Boolean)
  lawful: boolean;

  @Field(() => Boolean)
  recommended: boolean;

  @Field(() => [String], { description: 'Why it is refused, as sentences in the language of the request.' })
  reasons: readonly string[];
}

@ObjectType('SharedTopic', { description: 'A topic of both bodies, by the two occurrences that lie closest in time.' })
export class SharedTopicModel {
  @Field(() => String)
  core: string;

  @Field(() => String)
  titleA: string;

  @Field(() => String)
  titleB: string;

  @Field(() => Int)
  nearestDays: number;

  @Field(() => String)
  bodyA: string;

  @Field(() => String)
  bodyB: string;

  @Field(() => String, { description: 'The meeting by short name and own number of its body.' })
  meetingA: string;

  @Field(() => String)
  meetingB: string;
}

@ObjectType('MemberEffect')
export class MemberEffectModel {
  @Field(() => OrganisationModel)
  organisation: OrganisationModel;

  @Field(() => [String])
  gains: readonly string[];

  @Field(() => [String])
  loses: readonly string[];

  @Field(() => [String], { description: 'What stays as it is for this member.' })
  keeps: readonly string[];
}

@ObjectType('NumberingRow')
export class NumberingRowModel {
  @Field(() => Int)
  running: number;

  @Field(() => String)
  label: string;

  @Field(() => LocalDate)
  heldOn: string;

  @Field(() => LocalTime)
  startsAt: string;

  @Field(() => LocalTime)
  endsAt: string;

  @Field(() => [String])
  sharedTitles: readonly string[];
}

@ObjectType('MergePreview', {
  description: 'What a merge would mean, computed from what the reader sees; never stored.',
})
export class MergePreviewModel {
  @Field(() => [MeetingBodyModel])
  bodies: readonly MeetingBodyModel[];

  @Field(() => [OrganisationModel])
  sharedOrganisations: readonly OrganisationModel[];

  @Field(() => [Int], { description: 'Member organisations of each body, in the order of bodies.' })
  organisationCounts: readonly number[];

  @Field(() => [SharedTopicModel])
  sharedTopics: readonly SharedTopicModel[];

  @Field(() => Int, { nullable: true })
  nearestDays: number | null;

  @Field(() => [MemberEffectModel])
  memberEffects: readonly MemberEffectModel[];

  @Field(() => [NumberingRowModel])
  numbering: readonly NumberingRowModel[];

  @Field(() => [FormVerdictModel], { description: 'The recommended form first, then lawful ones, then refused ones.' })
  forms: readonly FormVerdictModel[];

  @Field(() => [String], { description: 'What must be known beforehand and refuses nothing.' })
  obstacles: readonly string[];
}
