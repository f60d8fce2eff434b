import { Injectable } from '@nestjs/common';
import { add } from '../database/change';
import { newId } from '../ids/ids';
import { type Actor, organisationOf } from '../visibility/actor';
import { AuditEntry } from './audit-entry.entity';

/** Records that somebody did something to a thing: the fact and the id, never what was written. */
@Injectable()
export class Audit {
  async record(actor: Actor, act: string, subject: string, subjectRef: string): Promise<void> {
    if (actor.principal.kind !== 'PERSON') return;
    await add(actor.manager, AuditEntry, {
      id: newId(),
      at: actor.now,
      staffId: actor.principal.staffId,
      organisationId: organisationOf(actor),
      act,
      subject,
      subjectRef,
    });
  }
}
