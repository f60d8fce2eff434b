import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import type { Category, EntryKind, Urgency } from '#libs/consent';
import type { Actor } from '../platform/visibility';
import { CategoryEnum } from '../sections';
import type { ConferenceEntry } from './conference-entry.entity';
import { EntryKindEnum, UrgencyEnum } from './enums';

@ObjectType('EntryConfirmation')
export class EntryConfirmationModel {
  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  organisationId: string;
}

@ObjectType('ConferenceEntry', {
  description: 'Something recorded in a conference, as far as it is open to the reader.',
})
export class ConferenceEntryModel {
  @Field(() => ID)
  id: string;

  @Field(() => EntryKindEnum)
  kind: EntryKind;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Of a policy of support; null of anything else.' })
  urgency: Urgency | null;

  @Field(() => [CategoryEnum])
  categories: Category[];

  @Field(() => ID)
  staffId: string;

  @Field(() => GraphQLISODateTime)
  recordedAt: Date;

  @Field(() => [String])
  abilities: string[];

  caseId: string;
  conferenceId: string;
  replacesId: string;
  organisationId: string;
}

/** An entry as its readers know it. */
export function toConferenceEntry(row: ConferenceEntry, actor: Actor): ConferenceEntryModel {
  const { id, kind, urgency, categories, staffId, organisationId, recordedAt, caseId, conferenceId, replacesId } = row;
  const abilities = actor.ability.can('replace', row) ? ['replace'] : [];
  const more = { caseId, conferenceId, replacesId, organisationId };
  return { id, kind, urgency: kind === 'POLICY' ? urgency : null, categories, staffId, recordedAt, abilities, ...more };
}
