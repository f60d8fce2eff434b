import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentEvidence } from './consent-evidence.entity';

@ObjectType('ConsentEvidence', {
  description: 'The scan of a signed form, for who presents the case; its file is at /evidence/ and its id.',
})
export class ConsentEvidenceModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'One of the consents that were recorded with it.' })
  consentId: string;

  @Field(() => String)
  mediaType: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  addedAt: Date;
}

export const toConsentEvidence = (row: Omit<ConsentEvidence, 'sealed'>): ConsentEvidenceModel => ({
  id: row.id,
  consentId: row.consentId,
  mediaType: row.mediaType,
  bytes: row.bytes,
  staffId: row.staffId,
  addedAt: row.addedAt,
});
