import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Readers } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { type Actor, knowing, organisationOf, staffOf, Visibility } from '../platform/visibility';
import type { DecideOpeningInput } from './original.inputs';
import { type OpeningActModel, toOpeningAct } from './original.model';
import { OpeningAct } from './opening-act.entity';
import { OriginalOpening } from './original-opening.entity';
import { OriginalsQueries } from './originals.queries';

/** The second of two officers decides; who asked for an opening, or presents the case, ends it before its time. */
@Injectable()
export class DecideOpening implements OnModuleInit {
  constructor(
    private readonly queries: OriginalsQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly readers: Readers,
  ) {}

  onModuleInit(): void {
    this.readers.register('OpeningAct', (actor, id) => this.get(actor, id));
  }

  async get(actor: Actor, id: string): Promise<OpeningActModel> {
    return toOpeningAct(await this.visibility.require(actor, 'read', OpeningAct, id), actor);
  }

  async decide(actor: Actor, { openingId, act }: DecideOpeningInput): Promise<OpeningActModel> {
    const right = act === 'ENDED' ? 'end' : 'decide';
    const { caseId } = await this.visibility.require(await knowing(actor), right, OriginalOpening, openingId);
    requireFresh(actor);
    await hold(actor.manager, [caseId]);
    // Somebody else may have decided while this waited.
    await this.visibility.renew(actor);
    await this.visibility.require(actor, right, OriginalOpening, openingId);
    const done = (await this.queries.actsOf(actor, openingId)).find(({ kind }) => kind === act);
    if (done) return toOpeningAct(done, actor);
    const id = newId();
    const [staffId, organisationId] = [staffOf(actor), organisationOf(actor)];
    await add(actor.manager, OpeningAct, { id, openingId, caseId, kind: act, staffId, organisationId, at: actor.now });
    await this.audit.record(actor, `OPENING_${act}`, 'OriginalOpening', openingId, { kind: 'RIGHTS', caseId });
    actor.loaders.clear();
    return this.get(actor, id);
  }
}
