import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionItemModel } from './action-item.model';

@ObjectType('HandOverPreview', { description: 'What would go from one person to another.' })
export class HandOverPreviewModel {
  @Field(() => [ActionItemModel], { description: 'Every action of the organisation that the person has not finished.' })
  actions: ActionItemModel[];

  @Field(() => Boolean, { description: 'The person administers the organisation, and the other would.' })
  administrator: boolean;
}

@ObjectType('HandOver')
export class HandOverModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'How many actions went over.' })
  actions: number;

  @Field(() => GraphQLISODateTime)
  at: Date;
}
