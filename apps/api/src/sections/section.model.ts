import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RareCause } from '#libs/anonymise';
import type { CaseSectionName, Category } from '#libs/consent';
import { CaseSectionNameEnum, CategoryEnum, RareCauseEnum, type SectionState, SectionStateEnum } from './enums';

@ObjectType('CaseSection', { description: 'One part of a case presentation, as far as it is open to the reader.' })
export class CaseSectionModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => CategoryEnum)
  category: Category;

  @Field(() => SectionStateEnum)
  state: SectionState;

  @Field(() => Boolean, { nullable: true })
  couldNotBeAsked: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The publication in which it got this text.' })
  publishedIn: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  publishedAt: Date | null;

  caseId: string;
  /** Null where it is not open. */
  id: string | null;
}

@ObjectType('CaseDraft', { description: 'A section as it is being typed.' })
export class CaseDraftModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => Boolean)
  couldNotBeAsked: boolean;

  @Field(() => GraphQLISODateTime)
  savedAt: Date;

  @Field(() => Int)
  version: number;

  caseId: string;
  sealed: string;
}

@ObjectType('SectionVersion', { description: 'A section as it was published once.' })
export class SectionVersionModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => Int)
  publication: number;

  @Field(() => Boolean)
  couldNotBeAsked: boolean;

  @Field(() => GraphQLISODateTime)
  publishedAt: Date;

  caseId: string;
  sealed: string;
}

@ObjectType('AnonymityFinding', { description: 'A span of a draft that could give somebody away, in UTF-16 units.' })
export class AnonymityFindingModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => Int)
  start: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end: number;

  @Field(() => String)
  kind: string;

  @Field(() => Boolean, { description: 'It must be changed or dismissed with a reason before the case is published.' })
  must: boolean;
}

@ObjectType('RarePlace', { description: 'Where a draft tells a trait, in UTF-16 units.' })
export class RarePlaceModel {
  @Field(() => CaseSectionNameEnum)
  section: CaseSectionName;

  @Field(() => Int)
  start: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end: number;

  @Field(() => String)
  kind: string;
}

@ObjectType('RareCombination', { description: 'Traits in the drafts of a case that few share together.' })
export class RareCombinationModel {
  @Field(() => RareCauseEnum)
  because: RareCause;

  @Field(() => [RarePlaceModel])
  places: RarePlaceModel[];
}

@ObjectType('AnonymityAttestation', { description: 'The check of anonymity that the drafts have passed as they are.' })
export class AnonymityAttestationModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  engineVersion: string;

  @Field(() => Int)
  dismissed: number;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  attestedAt: Date;
}
