import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { openUntil, originalOpen } from '#libs/consent';
import { Connection } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { SealedOpeningActEnum } from './sealed-opening.inputs';
import type { SealedOpening } from './sealed-opening.entity';
import type { SealedOpeningActKind } from './sealed-opening-act.entity';

@ObjectType('SealedOpeningAct')
export class SealedOpeningActModel {
  @Field(() => SealedOpeningActEnum)
  kind: SealedOpeningActKind;

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('SealedOpening', {
  description:
    'The opening of a paper that was replaced; known to its two officers, and to an auditor without content.',
})
export class SealedOpeningModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => ID)
  editionId: string;

  @Field(() => String, { description: 'The id of the article.' })
  article: string;

  @Field(() => ID)
  requestedByStaffId: string;

  @Field(() => ID)
  approverStaffId: string;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the reader can open it; else null.' })
  openUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'Null while it is not open to the reader.' })
  pdfUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Null while it is not open to the reader.' })
  textUrl: string | null;

  requestingOrganisationId: string;
  approverOrganisationId: string;
  row: SealedOpening;
}

@ObjectType('SealedOpeningConnection')
export class SealedOpeningConnection extends Connection(SealedOpeningModel, 'SealedOpening') {}

/** An opening as this actor may know it. */
export function toSealedOpening(row: SealedOpening, { standing }: Actor): SealedOpeningModel {
  const fact = standing.sealedOpenings.find(({ id }) => id === row.id);
  const open = fact !== undefined && originalOpen(fact, standing.nowMicros);
  return {
    id: row.id,
    caseId: row.caseId,
    editionId: row.editionId,
    article: row.article,
    requestedByStaffId: row.requestedByStaffId,
    approverStaffId: row.approverStaffId,
    requestedAt: row.requestedAt,
    openUntil: open ? new Date(openUntil(fact) / 1_000) : null,
    pdfUrl: open ? `/sealed/${row.id}.pdf` : null,
    textUrl: open ? `/sealed/${row.id}.txt` : null,
    requestingOrganisationId: row.requestingOrganisationId,
    approverOrganisationId: row.approverOrganisationId,
    row,
  };
}
