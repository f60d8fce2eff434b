import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { presents } from '../cases';
import { AUDIT_KINDS, type AuditEntry, type AuditKind } from '../platform/audit/audit-entry.entity';
import { Connection, enumOf } from '../platform/graphql';
import { someone } from '../platform/ids/ids';
import type { Actor } from '../platform/visibility';
import { OPENED_BY } from '../sections';

export const LogKindEnum = enumOf('LogKind', AUDIT_KINDS);

@ObjectType('LogEntry', { description: 'Who did what to which thing, and when; never what was written, never a name.' })
export class LogEntryModel {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => LogKindEnum)
  kind: AuditKind;

  @Field(() => String, { description: 'What was done, as a word in capitals.' })
  act: string;

  @Field(() => String, { description: 'What kind of thing it was done to.' })
  subject: string;

  @Field(() => String, { description: 'The thing’s id; of what was missing or only searched for, its SHA-256.' })
  subjectRef: string;

  @Field(() => ID, { nullable: true, description: 'Null where nobody was signed in.' })
  staffId: string | null;

  organisationId: string | null;
}

@ObjectType('LogEntryConnection')
export class LogEntryConnection extends Connection(LogEntryModel, 'LogEntry') {}

@ObjectType('LogHead', { description: 'The end of the chain in which every entry holds the one before it.' })
export class LogHeadModel {
  @Field(() => String, { description: 'SHA-256 of the newest entry; empty while nothing is recorded.' })
  hash: string;
}

/** On what ground a part of a case was open is told to its presenters and to an auditor, not to who opened it. */
function actFor(actor: Actor, { act, caseId }: AuditEntry): string {
  const told = presents(actor, caseId) || actor.standing.platformRole === 'AUDITOR';
  return act.startsWith(OPENED_BY) && !told ? 'OPENED' : act;
}

/** An entry as its readers may know it; its place in the chain is nobody's, for gaps would tell of what is hidden. */
export function toLogEntry(actor: Actor, entry: AuditEntry): LogEntryModel {
  const { id, at, kind, subject, subjectRef, ...row } = entry;
  const act = actFor(actor, entry);
  const [staffId, organisationId] = [someone(row.staffId), someone(row.organisationId)];
  return { id, at, kind, act, subject, subjectRef, staffId, organisationId };
}
