import { Injectable } from '@nestjs/common';
import type { Assigned, ConferenceOutcome } from '#libs/minutes';
import { getOrganisation } from '../organisations';
import type { Actor } from '../platform/visibility';
import type { CaseAction } from './case-action.entity';
import { current } from './read-entries.service';
import { ReadResults } from './read-results.service';
import { someDay, toConferenceResult } from './result.model';
import { ResultsQueries } from './results.queries';

/** What a paper says of the end of a conference: facts that every reader of its case may know. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly queries: ResultsQueries,
    private readonly reading: ReadResults,
  ) {}

  /** The result as it stands, under its id; null while there is none. */
  async of(actor: Actor, conferenceId: string): Promise<(ConferenceOutcome & { readonly id: string }) | null> {
    const [row] = current(await this.queries.ofConference(actor, conferenceId));
    if (!row) return null;
    const result = toConferenceResult(row);
    const { leadOrganisationId: lead } = result;
    const tells = (await this.queries.actionsOf(actor, row.caseId)).find(
      (action) => action.conferenceId === conferenceId && action.kind === 'REPORT' && action.state !== 'DROPPED',
    );
    return {
      id: row.id,
      lead: lead === null ? null : (await getOrganisation(actor, lead)).name,
      supported: result.keyWorkerStaffId !== null,
      next: result.nextOn,
      report: tells ? await this.assigned(actor, tells) : null,
      identity: result.identityCheck,
      confirmed: await this.reading.confirmed(actor, result),
    };
  }

  /** Who has the task that an entry tells; null for an entry without one. */
  async taskOf(actor: Actor, entry: { readonly id: string; readonly caseId: string }): Promise<Assigned | null> {
    const task = (await this.queries.actionsOf(actor, entry.caseId)).find(({ entryId }) => entryId === entry.id);
    return task ? this.assigned(actor, task) : null;
  }

  private async assigned(actor: Actor, { assigneeOrganisationId, dueOn }: CaseAction): Promise<Assigned> {
    const { name } = await getOrganisation(actor, assigneeOrganisationId);
    return { name, due: someDay(dueOn) };
  }
}
