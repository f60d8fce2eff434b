import { Injectable } from '@nestjs/common';
import { awake } from '../platform/database/awake';
import { refusal } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AnonymityPort, CaseVault } from '../sections';
import type { ConferenceEntry } from './conference-entry.entity';
import type { DismissedEntryFindingInput } from './entry.inputs';

/** What is kept of the check beside the text that passed it. */
export type Checked = Pick<ConferenceEntry, 'engineVersion' | 'dismissed' | 'sealedReasons'>;

/** The check of anonymity over what is recorded of a case; whoever records it gives their word by recording it. */
@Injectable()
export class EntryCheck {
  constructor(
    private readonly port: AnonymityPort,
    private readonly vault: CaseVault,
  ) {}

  /**
   * Every finding that must be heeded has gone, or was let stand with a reason. The refusal tells where they are, in
   * UTF-16 units, and quotes nothing.
   */
  async pass(
    actor: Actor,
    caseId: string,
    entryId: string,
    { text, dismissed }: { text: string; dismissed: readonly DismissedEntryFindingInput[] },
  ): Promise<Checked> {
    const engine = this.port.get();
    const [found = []] = await awake(actor.manager, engine.check([text]));
    const left = found.filter(
      ({ level, start, end }) =>
        level === 'must' && !dismissed.some((place) => place.start === start && place.end === end),
    );
    if (left.length > 0)
      throw refusal('ANONYMITY_FINDINGS_LEFT', { count: left.length }, { field: 'text', current: found });
    const sealedReasons = await this.vault.seal(actor, caseId, `reasons ${entryId}`, JSON.stringify(dismissed));
    return { engineVersion: engine.version, dismissed: dismissed.length, sealedReasons };
  }
}
