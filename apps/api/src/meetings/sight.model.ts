import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SightReason } from '#libs/abilities';
import { SightReasonEnum } from './enums';

@ObjectType('SightWay', { description: 'What opens a thing to an organisation.' })
export class SightWayModel {
  @Field(() => SightReasonEnum)
  kind: SightReason;

  @Field(() => ID)
  bodyId: string;

  @Field(() => String, { description: 'As the body was called at the meeting.' })
  bodyName: string;
}

@ObjectType('Sight', { description: 'An organisation that may see a thing today, and why.' })
export class SightModel {
  @Field(() => [SightWayModel])
  ways: SightWayModel[];

  organisationId: string;
}
