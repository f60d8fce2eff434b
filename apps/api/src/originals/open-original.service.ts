import { Injectable } from '@nestjs/common';
import { editionPlace } from '../editions';
import { Audit, readOf } from '../platform/audit/audit.service';
import { requireFresh } from '../platform/identity';
import { type Actor, tellsCaseText, Visibility } from '../platform/visibility';
import { CaseVault, OPENED_BY } from '../sections';
import type { OpenedOriginalModel } from './original.model';
import { OriginalsQueries } from './originals.queries';

/** Under which act the log keeps what was read of a sealed original. */
const OPENED_BY_ORIGINAL = `${OPENED_BY}_ORIGINAL`;

/**
 * Shows a sealed original to whoever asked for this very opening, while both officers fit. Each part of it is recorded as
 * opened on that ground, so that whoever read it holds it again and stands in the woman's record.
 */
@Injectable()
export class OpenOriginal {
  constructor(
    private readonly queries: OriginalsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
  ) {}

  /** Null where the opening is missing, not the actor's, or does not open now. */
  async open(actor: Actor, id: string): Promise<OpenedOriginalModel | null> {
    const asked = await this.queries.find(actor, id);
    if (!asked || !actor.ability.can('open', asked)) return null;
    requireFresh(actor);
    const { caseId, expiresAt } = asked;
    await this.visibility.lookAt(actor, [caseId]);
    const unsealed = actor.ability.can('open', asked) ? await this.queries.unseal(actor, id) : null;
    if (!unsealed) return null;
    const { editionId, number, issuedAt, sealedText, subjects } = unsealed;
    await this.audit.note(actor, [
      ...subjects.map((subject) => ({ kind: 'READ' as const, act: OPENED_BY_ORIGINAL, subject, ref: caseId, caseId })),
      readOf('ConferenceEdition', editionId, caseId),
    ]);
    const text = await this.vault.openBytes(actor, caseId, editionPlace(editionId, 'txt'), sealedText);
    tellsCaseText(actor);
    return { id, caseId, number, issuedAt, until: expiresAt, text: text.toString('utf8') };
  }
}
