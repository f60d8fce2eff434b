import { Injectable } from '@nestjs/common';
import { openingState, type OpeningState } from '#libs/consent';
import { type Actor, knowing } from '../platform/visibility';
import { CaseVault } from '../sections';
import { OPENING_PLACES } from './opening-places';
import { type OpeningActModel, type OriginalOpeningModel, toOpeningAct } from './original.model';
import { OriginalsQueries } from './originals.queries';

const ACTS = ['decide', 'open', 'end'] as const;

/** What is told of a request to open a sealed original beside its own columns. */
@Injectable()
export class ReadOpenings {
  constructor(
    private readonly queries: OriginalsQueries,
    private readonly vault: CaseVault,
  ) {}

  async acts(actor: Actor, { id }: OriginalOpeningModel): Promise<OpeningActModel[]> {
    return (await this.queries.actsOf(actor, id)).map((act) => toOpeningAct(act, actor));
  }

  async state(actor: Actor, { id, expiresAt }: OriginalOpeningModel): Promise<OpeningState> {
    const acts = await this.queries.actsOf(actor, id);
    return openingState(
      acts.map(({ kind }) => kind),
      expiresAt,
      actor.now,
    );
  }

  /** What the actor may do about it now: decide, open, end. */
  async abilities(actor: Actor, opening: OriginalOpeningModel): Promise<string[]> {
    const state = await this.state(actor, opening);
    if (state !== 'PENDING' && state !== 'APPROVED') return [];
    const { ability } = await knowing(actor);
    return ACTS.filter((act) => ability.can(act, opening.row));
  }

  /** Why it is asked for; null for an auditor, who reads no content. */
  async text(actor: Actor, { row }: OriginalOpeningModel, which: keyof typeof OPENING_PLACES): Promise<string | null> {
    if (!actor.standing.readableCases.includes(row.caseId)) return null;
    const sealed = which === 'reason' ? row.sealedReason : row.sealedNecessity;
    return this.vault.open(actor, row.caseId, OPENING_PLACES[which], sealed);
  }
}
