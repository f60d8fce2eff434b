import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { articleOf, type DisclosureGround, type OpeningActKind } from '#libs/consent';
import { say } from '#libs/messages';
import { presents } from '../cases';
import { DisclosureGroundEnum } from '../consents';
import type { ConferenceEdition } from '../editions';
import { Connection } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { OpeningActEnum } from './enums';
import type { OpeningAct } from './opening-act.entity';
import type { OriginalOpening } from './original-opening.entity';

@ObjectType('SealedOriginal', { description: 'A paper of the reader’s own that was recalled; its text is sealed.' })
export class SealedOriginalModel {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As it stands on the paper.' })
  number: number;

  @Field(() => GraphQLISODateTime)
  issuedAt: Date;
}

export const toSealedOriginal = ({ id, number, issuedAt, requestedAt }: ConferenceEdition): SealedOriginalModel => ({
  id,
  number,
  issuedAt: issuedAt ?? requestedAt,
});

@ObjectType('OpeningAct')
export class OpeningActModel {
  @Field(() => ID)
  id: string;

  @Field(() => OpeningActEnum)
  kind: OpeningActKind;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'To who presents the case, to the auditor, and to whoever it was; else null.',
  })
  staffId: string | null;
}

/** An act as this actor may know it: of who holds what, whoever asked for an opening learns nothing by it. */
export const toOpeningAct = (row: OpeningAct, actor: Actor): OpeningActModel => ({
  id: row.id,
  kind: row.kind,
  at: row.at,
  staffId:
    presents(actor, row.caseId) || actor.standing.platformRole === 'AUDITOR' || row.staffId === actor.standing.staffId
      ? row.staffId
      : null,
});

@ObjectType('OriginalOpening', {
  description: 'A request to open one sealed original; to an auditor it shows no content.',
})
export class OriginalOpeningModel {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => ID, { description: 'The paper that is to be opened.' })
  editionId: string;

  @Field(() => DisclosureGroundEnum)
  ground: DisclosureGround;

  @Field(() => String, { description: 'The id of the article.' })
  article: string;

  @Field(() => String)
  legalBasis: string;

  @Field(() => ID)
  requestedByStaffId: string;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => GraphQLISODateTime, { description: 'From then on it opens nothing, approved or not.' })
  expiresAt: Date;

  requestedByOrganisationId: string;
  row: OriginalOpening;
}

@ObjectType('OriginalOpeningConnection')
export class OriginalOpeningConnection extends Connection(OriginalOpeningModel, 'OriginalOpening') {}

/** An opening as its readers may know it; what was done about it are acts of their own. */
export const toOriginalOpening = (row: OriginalOpening, actor: Actor): OriginalOpeningModel => ({
  ...row,
  row,
  legalBasis: say(articleOf(row.article) ?? { ja: row.article, en: row.article }, actor.language),
});

@ObjectType('OpenedOriginal', { description: 'The text of a sealed original, as it was issued; for one short time.' })
export class OpenedOriginalModel {
  @Field(() => ID, { description: 'Of the opening.' })
  id: string;

  @Field(() => ID)
  caseId: string;

  @Field(() => Int)
  number: number;

  @Field(() => GraphQLISODateTime)
  issuedAt: Date;

  @Field(() => GraphQLISODateTime)
  until: Date;

  @Field(() => String)
  text: string;
}
