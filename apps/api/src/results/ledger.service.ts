import { Injectable } from '@nestjs/common';
import { isForgotten } from '#libs/consent';
import type { PageArgs } from '../bodies';
import { type CaseModel, CasesQueries } from '../cases';
import { dayInTokyo } from '../platform/clock/clock';
import type { ConnectionOf } from '../platform/graphql';
import { type Actor, organisationOf } from '../platform/visibility';
import { current } from './read-entries.service';
import { type LedgerRowModel, toConferenceResult } from './result.model';
import { ResultsQueries } from './results.queries';

/** 進行管理台帳: each case that the reader reads, by its code and without a word of it. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly cases: CasesQueries,
    private readonly queries: ResultsQueries,
  ) {}

  async list(actor: Actor, args: PageArgs): Promise<ConnectionOf<LedgerRowModel>> {
    const page = await this.cases.list(actor, args);
    const nodes = await Promise.all(page.nodes.map((one) => this.row(actor, one)));
    const edges = page.edges.map((edge, at) => ({ ...edge, node: nodes[at] as LedgerRowModel }));
    return { ...page, nodes, edges };
  }

  /** The latest result counts; that a case is forgotten is told to those who present or lead it. */
  private async row(actor: Actor, { id, code, state, createdAt, presentingOrganisationId }: CaseModel) {
    const [latest] = current(await this.queries.ofCase(actor, id)).toReversed();
    const result = latest ? toConferenceResult(latest) : null;
    const conferences = await this.queries.conferencesOf(actor, id);
    const held = conferences.filter((one) => one.state === 'HELD').at(-1)?.heldOn ?? null;
    const planned = conferences.filter((one) => one.state === 'PLANNED').at(-1)?.heldOn ?? null;
    const leadOrganisationId = result?.leadOrganisationId ?? null;
    const answers = [presentingOrganisationId, leadOrganisationId].includes(organisationOf(actor));
    const facts = {
      open: state === 'OPEN',
      nextOn: result?.nextOn ?? null,
      planned,
      held,
      begunOn: dayInTokyo(createdAt),
    };
    return {
      id,
      code,
      state,
      presentingOrganisationId,
      leadOrganisationId,
      keyWorkerStaffId: result?.keyWorkerStaffId ?? null,
      nextOn: result?.nextOn ?? null,
      lastHeldOn: held,
      forgotten: answers ? isForgotten(facts, actor.today) : null,
    };
  }
}
