import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, LocalDate } from '../platform/graphql';

@ObjectType('StaffAttestation', { description: 'An organisation’s word that these people still work there.' })
export class StaffAttestationModel {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate)
  attestedOn: string;

  @Field(() => String, { description: 'The quarter of the fiscal year, like 2026Q1.' })
  quarter: string;

  @Field(() => Int, { description: 'How many posts were named.' })
  posts: number;
}

@ObjectType('OrganisationAttestation', {
  description: 'Whether an organisation has said this quarter who works there.',
})
export class OrganisationAttestationModel {
  @Field(() => LocalDate, { nullable: true })
  lastOn: string | null;

  @Field(() => Boolean, { description: 'Nothing has been said in this quarter yet.' })
  due: boolean;

  @Field(() => LocalDate, { description: 'The last day for the next word.' })
  dueOn: string;
}

@InputType()
export class AttestStaffInput {
  /** Every post that is held today, and no other. */
  @IdField({ list: true })
  postIds: string[];
}
