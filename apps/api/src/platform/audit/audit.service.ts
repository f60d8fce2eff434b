import { Injectable } from '@nestjs/common';
import { add } from '../database/change';
import { newId, NOBODY, sha256 } from '../ids/ids';
import { type Actor, organisationOf } from '../visibility/actor';
import { AuditEntry, type AuditKind } from './audit-entry.entity';

/** Minutes within which one person's further looks at the same thing are the same look. */
const SAME_LOOK = 15;

/** Adds entries unless the same person has the same ones of late; what is common first, then a list of each column. */
const ONCE = `INSERT INTO audit_entry (at, staff_id, organisation_id, kind, act, subject, subject_ref, case_id)
  SELECT DISTINCT $1::timestamptz, $2::uuid, $3::uuid, n.kind, n.act, n.subject, n.ref, n.case_id
  FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::uuid[]) AS n(kind, act, subject, ref, case_id)
  WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.staff_id = $2 AND e.subject_ref = n.ref
    AND e.subject = n.subject AND e.act = n.act AND e.organisation_id = $3
    AND e.at > $1::timestamptz - interval '${SAME_LOOK} minutes')`;

interface More {
  /** CHANGE unless told. */
  readonly kind?: AuditKind;
  /** The case it is about. */
  readonly caseId?: string;
}

/** A look, a search or a miss that is still to be recorded: kinds of facts that mean the same when they repeat. */
export interface Note {
  readonly kind: 'READ' | 'SEARCH' | 'MISS' | 'EXPORT';
  readonly act: string;
  readonly subject: string;
  /** The id of what was shown; of what was only asked for, its SHA-256. */
  readonly ref: string;
  readonly caseId?: string;
}

/** That a thing was opened. */
export const readOf = (subject: string, id: string, caseId?: string): Note => ({
  kind: 'READ',
  act: 'READ',
  subject,
  ref: id,
  caseId,
});

/** That a list was narrowed down to what belongs to an asked id; '' where the whole list was asked for. */
export const searchOf = (subject: string, asked: string, caseId?: string): Note => ({
  kind: 'SEARCH',
  act: 'SEARCH',
  subject,
  ref: asked && sha256(asked.toLowerCase()),
  caseId,
});

/** That an asked thing was missing or refused, which nobody can tell apart, here neither. */
export const missOf = (asked: string): Note => ({
  kind: 'MISS',
  act: 'NOT_FOUND_OR_REFUSED',
  subject: '',
  ref: sha256(asked.toLowerCase()),
});

/** The hash of the newest entry of the log, which says nothing of what stands in it; '' while there is none. */
export async function headOfLog(actor: Actor): Promise<string> {
  const [row] = (await actor.manager.query('SELECT log_head() AS head')) as { head: string }[];
  return row?.head ?? '';
}

/** Records that somebody did something to a thing: the fact and the id, never what was written. */
@Injectable()
export class Audit {
  async record(actor: Actor, act: string, subject: string, subjectRef: string, more: More = {}): Promise<void> {
    if (actor.principal.kind !== 'PERSON') return;
    await add(actor.manager, AuditEntry, {
      id: newId(),
      at: actor.now,
      staffId: actor.principal.staffId,
      organisationId: organisationOf(actor),
      act,
      subject,
      subjectRef,
      kind: more.kind ?? 'CHANGE',
      caseId: more.caseId ?? NOBODY,
    });
  }

  /** Records what was looked at and missed; the same again within a quarter of an hour is one entry. */
  async note(actor: Actor, notes: readonly Note[]): Promise<void> {
    const { principal, standing } = actor;
    if (principal.kind !== 'PERSON' || standing.organisationId === null || notes.length === 0) return;
    await actor.manager.query(ONCE, [
      actor.now,
      principal.staffId,
      standing.organisationId,
      notes.map(({ kind }) => kind),
      notes.map(({ act }) => act),
      notes.map(({ subject }) => subject),
      notes.map(({ ref }) => ref),
      notes.map(({ caseId }) => caseId ?? NOBODY),
    ]);
  }

  /** Records that somebody opened a thing; looks at it again within a quarter of an hour are one entry. */
  read(actor: Actor, subject: string, id: string, caseId?: string): Promise<void> {
    return this.note(actor, [readOf(subject, id, caseId)]);
  }
}
