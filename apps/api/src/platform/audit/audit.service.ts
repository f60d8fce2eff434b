import { Injectable } from '@nestjs/common';
import { add } from '../database/change';
import { newId, NOBODY } from '../ids/ids';
import { type Actor, organisationOf } from '../visibility/actor';
import { AuditEntry, type AuditKind } from './audit-entry.entity';

/** Minutes within which one person's further looks at the same thing are the same look. */
const SAME_LOOK = 15;

/** Adds an entry unless the same person has the same one of late; $1 to $8 in the order of the columns. */
const ONCE = `INSERT INTO audit_entry (id, at, staff_id, organisation_id, kind, act, subject, subject_ref, case_id)
  SELECT $1::uuid, $2::timestamptz, $3::uuid, $4::uuid, $5, $6, $7, $8, $9::uuid
  WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.staff_id = $3 AND e.subject_ref = $8 AND e.subject = $7
    AND e.act = $6 AND e.organisation_id = $4 AND e.at > $2::timestamptz - interval '${SAME_LOOK} minutes')`;

interface More {
  /** CHANGE unless told. */
  readonly kind?: AuditKind;
  /** The case it is about. */
  readonly caseId?: string;
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

  /** Records that somebody opened a thing; looks at it again within a quarter of an hour are one entry. */
  read(actor: Actor, subject: string, id: string, caseId: string = NOBODY): Promise<void> {
    return this.once(actor, { kind: 'READ', act: 'READ', subject, ref: id, caseId });
  }

  /** Records that an asked thing was missing or refused; `ref` is the SHA-256 of the asked id. */
  miss(actor: Actor, ref: string): Promise<void> {
    return this.once(actor, { kind: 'MISS', act: 'NOT_FOUND_OR_REFUSED', subject: '', ref, caseId: NOBODY });
  }

  private async once(
    actor: Actor,
    { kind, act, subject, ref, caseId }: { kind: AuditKind; act: string; subject: string; ref: string; caseId: string },
  ): Promise<void> {
    const { principal, standing } = actor;
    if (principal.kind !== 'PERSON' || standing.organisationId === null) return;
    const values = [newId(), actor.now, principal.staffId, standing.organisationId, kind, act, subject, ref, caseId];
    await actor.manager.query(ONCE, values);
  }
}
