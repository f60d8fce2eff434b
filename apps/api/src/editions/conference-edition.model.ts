import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import {
  CONFERENCE_EDITION_STATES,
  type ConferenceEdition,
  type ConferenceEditionState,
} from './conference-edition.entity';

export const ConferenceEditionStateEnum = enumOf('ConferenceEditionState', CONFERENCE_EDITION_STATES);

/** After that nobody makes it any more. */
const OVERDUE_MS = 15 * 60_000;

@ObjectType('ConferenceEdition', {
  description: 'Seen by its reader while it circulates, and by who presents the case; the files are the reader’s.',
})
export class ConferenceEditionModel {
  @Field(() => ID)
  id: string;

  @Field(() => ConferenceEditionStateEnum)
  state: ConferenceEditionState;

  @Field(() => Int, { description: 'Counted per conference and reader, from 1.' })
  number: number;

  @Field(() => Int, { nullable: true })
  pages: number | null;

  @Field(() => String, { nullable: true })
  sha256Pdf: string | null;

  @Field(() => String, { nullable: true })
  sha256Text: string | null;

  @Field(() => String, { nullable: true, description: 'The head of the log that is printed on it.' })
  logHead: string | null;

  @Field(() => GraphQLISODateTime)
  requestedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  issuedAt: Date | null;

  @Field(() => Boolean, { description: 'It does not circulate any more, and nobody opens it.' })
  replaced: boolean;

  @Field(() => String, { nullable: true, description: 'Null for everybody but its reader.' })
  pdfUrl: string | null;

  @Field(() => String, { nullable: true, description: 'Null for everybody but its reader.' })
  textUrl: string | null;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => ID)
  recipientStaffId: string;

  recipientOrganisationId: string;
}

/** An edition as this actor may know it; `opens` says whether its files are open to the actor. */
export function toConferenceEdition(row: ConferenceEdition, actor: Actor, opens: boolean): ConferenceEditionModel {
  const unfinished = row.state === 'QUEUED' || row.state === 'RUNNING';
  return {
    id: row.id,
    state: unfinished && +actor.now - +row.requestedAt > OVERDUE_MS ? 'FAILED' : row.state,
    number: row.number,
    pages: row.pages || null,
    sha256Pdf: row.sha256Pdf || null,
    sha256Text: row.sha256Text || null,
    logHead: row.logHead || null,
    requestedAt: row.requestedAt,
    issuedAt: row.issuedAt,
    replaced: Number.isFinite(+row.replacedAt),
    pdfUrl: opens ? `/editions/${row.id}.pdf` : null,
    textUrl: opens ? `/editions/${row.id}.txt` : null,
    conferenceId: row.conferenceId,
    recipientStaffId: row.recipientStaffId,
    recipientOrganisationId: row.recipientOrganisationId,
  };
}
