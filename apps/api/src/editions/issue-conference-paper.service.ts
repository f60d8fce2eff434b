import { Injectable } from '@nestjs/common';
import { type CaseReader, CasesQueries } from '../cases';
import { CaseConference, CaseConferenceModel, ConferencesService } from '../conferences';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { Jobs } from '../platform/jobs';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { SectionsQueries } from '../sections';
import { ConferenceEdition } from './conference-edition.entity';
import type { IssueConferencePaperInput } from './conference-edition.inputs';
import { CONFERENCE_EDITION_JOB } from './conference-edition-job.service';
import { ConferenceEditionsQueries } from './conference-editions.queries';

/** Registers one edition per reader and has each made with that reader's rights (visibility rule 8). */
@Injectable()
export class IssueConferencePaper {
  constructor(
    private readonly cases: CasesQueries,
    private readonly conferences: ConferencesService,
    private readonly sections: SectionsQueries,
    private readonly queries: ConferenceEditionsQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /** By whoever presents the case. An export: needs a fresh sign-in. */
  async issue(actor: Actor, { conferenceId, readerIds }: IssueConferencePaperInput): Promise<CaseConferenceModel> {
    const { caseId, state } = await this.visibility.require(actor, 'convene', CaseConference, conferenceId);
    requireFresh(actor);
    if (state === 'CANCELLED') throw refusal('STATE_REFUSED', { from: state });
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    if ((await this.sections.openOf(actor, caseId)).length === 0) throw refusal('NOTHING_TO_ISSUE');
    const before = await this.queries.ofCase(actor, caseId);
    for (const reader of await this.recipients(actor, caseId, readerIds)) {
      const number = before.filter((one) => one.conferenceId === conferenceId && isFor(one, reader)).length + 1;
      await this.issueTo(actor, { caseId, conferenceId, number }, reader);
    }
    actor.loaders.clear();
    return this.conferences.get(actor, conferenceId);
  }

  /** Persons on the reader list who are not kept out of the case, each once for each organisation. */
  private async recipients(actor: Actor, caseId: string, readerIds?: readonly string[]): Promise<CaseReader[]> {
    const readers = await this.cases.admittedReadersOf(actor, caseId);
    const known = new Set(readers.map(({ id }) => id));
    if (readerIds?.some((id) => !known.has(id))) throw refusal('RECIPIENT_INVALID', {}, { field: 'readerIds' });
    const chosen = readers.filter(({ id }) => readerIds === undefined || readerIds.includes(id));
    return chosen.filter((reader, at) => chosen.findIndex((one) => isSame(one, reader)) === at);
  }

  private async issueTo(
    actor: Actor,
    of: Pick<ConferenceEdition, 'caseId' | 'conferenceId' | 'number'>,
    reader: CaseReader,
  ): Promise<void> {
    const id = newId();
    await add(actor.manager, ConferenceEdition, {
      ...of,
      id,
      recipientStaffId: reader.staffId,
      recipientOrganisationId: reader.organisationId,
      requesterStaffId: staffOf(actor),
      requesterOrganisationId: organisationOf(actor),
      requestedAt: actor.now,
    });
    await this.jobs.send(actor, CONFERENCE_EDITION_JOB, { subjectId: id, organisationId: reader.organisationId });
    const { caseId } = of;
    await this.audit.record(actor, 'CONFERENCE_PAPER_ISSUED', 'ConferenceEdition', id, { kind: 'EXPORT', caseId });
  }
}

const isSame = (one: CaseReader, other: CaseReader): boolean =>
  one.staffId === other.staffId && one.organisationId === other.organisationId;

const isFor = ({ recipientStaffId, recipientOrganisationId }: ConferenceEdition, reader: CaseReader): boolean =>
  recipientStaffId === reader.staffId && recipientOrganisationId === reader.organisationId;
