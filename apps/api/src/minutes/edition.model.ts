import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  EDITION_KINDS,
  EDITION_STATES,
  type EditionKind,
  type EditionState,
  type MinutesEdition,
} from './minutes-edition.entity';

const EditionKindEnum = Object.fromEntries(EDITION_KINDS.map((kind) => [kind, kind]));
const EditionStateEnum = Object.fromEntries(EDITION_STATES.map((state) => [state, state]));
registerEnumType(EditionKindEnum, { name: 'EditionKind' });
registerEnumType(EditionStateEnum, { name: 'EditionState' });

@ObjectType('MinutesEdition', {
  description: 'Seen by its recipient and by who asked for it; the files are the recipient’s.',
})
export class MinutesEditionModel {
  @Field(() => ID)
  id: string;

  @Field(() => EditionKindEnum)
  kind: EditionKind;

  @Field(() => EditionStateEnum)
  state: EditionState;

  @Field(() => Int, { description: 'Counted per recipient and thing, from 1.' })
  number: number;

  @Field(() => Int)
  pagesDone: number;

  @Field(() => Int, { nullable: true, description: 'Known once all pages are drawn.' })
  pagesTotal: number | null;

  @Field(() => Int, { nullable: true })
  pages: number | null;

  @Field(() => String, { nullable: true })
  sha256Pdf: string | null;

  @Field(() => String, { nullable: true })
  sha256Text: string | null;

  @Field(() => String, { nullable: true, description: 'The head of the log that is printed on it.' })
  logHead: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => String, { nullable: true })
  pdfUrl: string | null;

  @Field(() => String, { nullable: true })
  textUrl: string | null;

  @Field(() => String, { nullable: true })
  failureCode: string | null;

  seriesId: string | null;
  meetingId: string | null;
  recipientOrganisationId: string;
  requesterOrganisationId: string;
}

@ObjectType('MinutesEditionConnection')
export class MinutesEditionConnection extends Connection(MinutesEditionModel, 'MinutesEdition') {}

@ObjectType('MinutesPreview')
export class MinutesPreviewModel {
  @Field(() => String)
  title: string;

  @Field(() => String)
  text: string;
}

/** An edition as this reader may know it: the recipient is told where the files are, the requester their hashes. */
export function toEdition(row: MinutesEdition, actor: Actor): MinutesEditionModel {
  const own = row.state === 'DONE' && row.recipientOrganisationId === actor.standing.organisationId;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    number: row.number,
    pagesDone: row.pagesDone,
    pagesTotal: row.pages,
    pages: row.pages,
    sha256Pdf: row.sha256Pdf || null,
    sha256Text: row.sha256Text || null,
    logHead: row.logHead || null,
    issuedAt: row.issuedAt,
    requestedAt: row.requestedAt,
    pdfUrl: own ? `/editions/${row.id}.pdf` : null,
    textUrl: own ? `/editions/${row.id}.txt` : null,
    failureCode: row.failureCode || null,
    seriesId: row.seriesId,
    meetingId: row.meetingId,
    recipientOrganisationId: row.recipientOrganisationId,
    requesterOrganisationId: row.requesterOrganisationId,
  };
}
