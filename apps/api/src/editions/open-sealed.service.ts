import { Injectable } from '@nestjs/common';
import { Audit, missOf } from '../platform/audit/audit.service';
import { requireFresh } from '../platform/identity';
import { type Actor, Visibility } from '../platform/visibility';
import { CaseVault } from '../sections';
import { editionPlace } from './conference-edition-job.service';
import { ConferenceEditionsQueries, type Ending } from './conference-editions.queries';
import { SealedOpeningsQueries } from './sealed-openings.queries';

/** Opens a sealed paper for one of the two officers; each opening stands in the log by itself, before a byte leaves. */
@Injectable()
export class OpenSealed {
  constructor(
    private readonly visibility: Visibility,
    private readonly queries: SealedOpeningsQueries,
    private readonly editions: ConferenceEditionsQueries,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
  ) {}

  /** Null where it is missing, not the actor's, not approved or over. */
  async open(actor: Actor, id: string, ending: Ending): Promise<Buffer | null> {
    const found = await this.queries.find(actor, id);
    if (found) await this.visibility.lookAt(actor, [found.caseId]);
    const opening = found && (await this.queries.find(actor, id));
    const sealed = opening && (await this.editions.fileOf(actor, opening.editionId, ending));
    if (!sealed) {
      await this.audit.note(actor, [missOf(id)]);
      return null;
    }
    requireFresh(actor);
    const { caseId, editionId } = opening;
    await this.audit.record(actor, 'SEALED_ORIGINAL_OPENED', 'SealedOpening', id, { kind: 'READ', caseId });
    return this.vault.openBytes(actor, caseId, editionPlace(editionId, ending), sealed);
  }
}
