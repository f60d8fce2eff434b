import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Category } from '#libs/consent';
import { IdField, PlainField } from '../platform/graphql';
import { CategoryEnum } from '../sections';
import { ConferenceEditionModel } from './conference-edition.model';

@ArgsType()
export class WithdrawalEffectArgs {
  /** All of them when left out. */
  @PlainField(() => CategoryEnum, { nullable: true })
  category?: Category;

  /** From all of them when left out. */
  @IdField({ optional: true })
  recipientOrganisationId?: string;
}

@ObjectType('PeopleAsked')
export class PeopleAskedModel {
  organisationId: string;

  @Field(() => Int)
  people: number;
}

@ObjectType('WithdrawalEffect', { description: 'What a withdrawal would do beside ending access.' })
export class WithdrawalEffectModel {
  @Field(() => Int, { description: 'How many people are asked in all.' })
  people: number;

  @Field(() => [ConferenceEditionModel], { description: 'Issued, and circulating no more from then on.' })
  papers: ConferenceEditionModel[];

  @Field(() => [PeopleAskedModel], {
    description: 'Who holds something; those who are asked for it already among them.',
  })
  asked: PeopleAskedModel[];
}
