import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { HOLDS, type Paper, PAPER_CLASSES, PAPER_HANDLINGS, type PaperClass, type PaperHandling } from './paper.entity';

export const PaperHandlingEnum = enumOf('PaperHandling', PAPER_HANDLINGS);
export const PaperClassEnum = enumOf('PaperClass', PAPER_CLASSES);

@ObjectType('Paper', { description: 'A paper of a meeting; its file is at /papers/ and its id.' })
export class PaperModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => String)
  title: string;

  @Field(() => PaperHandlingEnum)
  handling: PaperHandling;

  @Field(() => PaperClassEnum)
  class: PaperClass;

  @Field(() => String)
  mediaType: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => Boolean, { description: 'Taken back; seen by its conveners alone.' })
  withdrawn: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => [String])
  abilities: string[];

  meetingId: string;
  bodyIds: readonly string[];
  uploadedByOrganisationId: string;
}

/** A paper as whoever may read it sees it. */
export function toPaper(row: Paper, actor: Actor): PaperModel {
  const withdrawn = row.withdrawnAt !== HOLDS;
  const mayChange = !withdrawn && actor.ability.can('update', row);
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    handling: row.handling,
    class: row.class,
    mediaType: row.mediaType,
    bytes: row.bytes,
    createdAt: row.createdAt,
    withdrawn,
    version: row.version,
    abilities: mayChange ? ['update', 'withdraw'] : [],
    meetingId: row.meetingId,
    bodyIds: row.bodyIds,
    uploadedByOrganisationId: row.uploadedByOrganisationId,
  };
}

/** What a refused writer is shown of the present row, and an uploader of the new one: what any reader may read. */
export function publicPaper(paper: PaperModel): object {
  const { meetingId: _m, bodyIds: _b, uploadedByOrganisationId: _o, ...current } = paper;
  return current;
}
