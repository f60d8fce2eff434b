import { Injectable, type OnModuleInit } from '@nestjs/common';
import { articleForOriginals, OPENING_HOURS } from '#libs/consent';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { missing, Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { isId, newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf } from '../platform/visibility';
import { CaseVault, TextCheck } from '../sections';
import { OPENING_PLACES } from './opening-places';
import type { RequestOpeningInput } from './original.inputs';
import { type OriginalOpeningModel, toOriginalOpening } from './original.model';
import { OriginalOpening } from './original-opening.entity';
import { OriginalsQueries } from './originals.queries';

const HOUR_MS = 3_600_000;

/** The first of two officers: whoever had a paper before it was recalled asks for its original on a written ground. */
@Injectable()
export class RequestOpening implements OnModuleInit {
  constructor(
    private readonly queries: OriginalsQueries,
    private readonly checks: TextCheck,
    private readonly vault: CaseVault,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('OriginalOpening', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<OriginalOpeningModel> {
    const row = await this.queries.find(actor, id);
    if (!row) throw missing();
    return toOriginalOpening(row, actor);
  }

  async request(
    actor: Actor,
    { editionId, article: asked, reason, necessity, dismissed }: RequestOpeningInput,
  ): Promise<OriginalOpeningModel> {
    const found = isId(editionId) ? await this.queries.findSealed(actor, editionId) : null;
    if (!found) throw missing();
    requireFresh(actor);
    const { caseId, conferenceId } = found;
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const article = articleForOriginals(asked);
    if (!article) throw refusal('OPENING_ARTICLE_UNFIT', {}, { field: 'article' });
    const texts = [
      { part: 'REASON' as const, text: reason },
      { part: 'NECESSITY' as const, text: necessity },
    ];
    const { reasons, ...checked } = await this.checks.pass(actor, texts, dismissed);
    const id = newId();
    await add(actor.manager, OriginalOpening, {
      ...checked,
      id,
      caseId,
      conferenceId,
      editionId,
      ground: article.ground,
      article: article.id,
      sealedReason: await this.vault.seal(actor, caseId, OPENING_PLACES.reason, reason),
      sealedNecessity: await this.vault.seal(actor, caseId, OPENING_PLACES.necessity, necessity),
      sealedDismissals: await this.vault.seal(actor, caseId, OPENING_PLACES.dismissals, reasons),
      requestedByStaffId: staffOf(actor),
      requestedByOrganisationId: organisationOf(actor),
      requestedAt: actor.now,
      expiresAt: new Date(+actor.now + OPENING_HOURS * HOUR_MS),
    });
    if (!(await this.queries.stands(actor, id))) throw refusal('OPENING_NOT_NOW');
    await this.queries.tellDeciders(actor, id);
    await this.audit.record(actor, 'OPENING_REQUESTED', 'OriginalOpening', id, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
    return this.get(actor, id);
  }
}
