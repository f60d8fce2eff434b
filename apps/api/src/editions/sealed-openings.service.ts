import { Injectable, type OnModuleInit } from '@nestjs/common';
import { articleOf } from '#libs/consent';
import { CasePresentation, CasesQueries } from '../cases';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Readers, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { CaseVault } from '../sections';
import { ConferenceEdition } from './conference-edition.entity';
import { SealedOpening } from './sealed-opening.entity';
import { SealedOpeningAct } from './sealed-opening-act.entity';
import type { DecideSealedOpeningInput, RequestSealedOpeningInput } from './sealed-opening.inputs';
import { type SealedOpeningModel, toSealedOpening } from './sealed-opening.model';
import { SealedOpeningsQueries } from './sealed-openings.queries';

type Why = 'reason' | 'necessity';

/** Where a text of a request is sealed. */
const placeOf = (id: string, which: Why): string => `opening ${id} ${which}`;

/**
 * A paper as it was issued stays sealed once it was replaced. It is opened on a written ground in law by two officers of
 * different houses together, for some hours, and nobody else learns of it (visibility rule 12).
 */
@Injectable()
export class SealedOpeningsService implements OnModuleInit {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: SealedOpeningsQueries,
    private readonly vault: CaseVault,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('SealedOpening', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<SealedOpeningModel> {
    return toSealedOpening(await this.visibility.require(actor, 'read', SealedOpening, id), actor);
  }

  /** By an officer of the presenting house. Two people on the reader list of the case, and nothing opens yet. */
  async request(actor: Actor, input: RequestSealedOpeningInput): Promise<SealedOpeningModel> {
    const { editionId, article, reason, necessity, approverStaffId, approverOrganisationId } = input;
    const edition = await this.visibility.require(actor, 'read', ConferenceEdition, editionId);
    const { caseId } = edition;
    await this.visibility.require(actor, 'openSealed', CasePresentation, caseId);
    requireFresh(actor);
    if (edition.state !== 'DONE' || !Number.isFinite(+edition.replacedAt)) throw refusal('SEALED_NOT_REPLACED');
    if (!articleOf(article)) throw refusal('SEALED_ARTICLE_UNKNOWN', {}, { field: 'article' });
    const another = approverStaffId !== staffOf(actor) && approverOrganisationId !== organisationOf(actor);
    if (!another || !(await this.cases.reads(actor, caseId, approverStaffId, approverOrganisationId)))
      throw refusal('SEALED_APPROVER_UNFIT');
    await this.vault.prepare(actor, caseId);
    const id = newId();
    await add(actor.manager, SealedOpening, {
      id,
      caseId,
      editionId,
      article,
      sealedReason: await this.vault.seal(actor, caseId, placeOf(id, 'reason'), reason),
      sealedNecessity: await this.vault.seal(actor, caseId, placeOf(id, 'necessity'), necessity),
      requestedByStaffId: staffOf(actor),
      requestingOrganisationId: organisationOf(actor),
      approverStaffId,
      approverOrganisationId,
      requestedAt: actor.now,
    });
    await this.audit.record(actor, 'SEALED_OPENING_REQUESTED', 'SealedOpening', id, { kind: 'RIGHTS', caseId });
    return this.get(actor, id);
  }

  /** The approval, by the officer whom the request names; or its end, by either of the two. */
  async decide(actor: Actor, { openingId, act }: DecideSealedOpeningInput): Promise<SealedOpeningModel> {
    const right = act === 'APPROVED' ? 'approve' : 'end';
    const { caseId } = await this.visibility.require(actor, right, SealedOpening, openingId);
    requireFresh(actor);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    const done = (await this.queries.actsOf(actor, openingId)).map(({ kind }) => kind);
    if (act === 'APPROVED' && done.includes('ENDED')) throw refusal('STATE_REFUSED', { from: 'ENDED' });
    if (!done.includes(act)) {
      await add(actor.manager, SealedOpeningAct, {
        id: newId(),
        openingId,
        kind: act,
        staffId: staffOf(actor),
        organisationId: organisationOf(actor),
        at: actor.now,
      });
      await this.audit.record(actor, `SEALED_OPENING_${act}`, 'SealedOpening', openingId, { kind: 'RIGHTS', caseId });
      await this.visibility.renew(actor);
    }
    return this.get(actor, openingId);
  }

  /** Why it is asked for; null for an auditor, who reads no content. */
  async text(actor: Actor, { row }: SealedOpeningModel, which: Why): Promise<string | null> {
    if (!actor.standing.readableCases.includes(row.caseId)) return null;
    const sealed = which === 'reason' ? row.sealedReason : row.sealedNecessity;
    return this.vault.open(actor, row.caseId, placeOf(row.id, which), sealed);
  }
}
