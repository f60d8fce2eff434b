import { Injectable } from '@nestjs/common';
import { findOrganisation } from '../organisations';
import { Audit } from '../platform/audit/audit.service';
import { add } from '../platform/database/change';
import { hold } from '../platform/database/hold';
import { Announcements } from '../platform/events';
import { missing, refusal } from '../platform/graphql';
import { requireFresh } from '../platform/identity';
import { newId } from '../platform/ids/ids';
import { Mails } from '../platform/mail';
import { type Actor, organisationOf, staffOf, Visibility } from '../platform/visibility';
import { AccessExclusion } from './access-exclusion.entity';
import { CASE_EXCLUDES } from './case.events';
import type { ChangeCaseReaderInput, EndExclusionInput, ExcludeFromCaseInput } from './case.inputs';
import { type CaseModel, toCase } from './case.model';
import { CasePresentation } from './case-presentation.entity';
import { CaseReader } from './case-reader.entity';
import { CasesQueries } from './cases.queries';
import { CasesService } from './cases.service';
import { keepsOut } from './keeps-out';

/** Who reads a case, and who is kept from it: its presenters alone decide, person by person. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: CasesQueries,
    private readonly visibility: Visibility,
    private readonly audit: Audit,
    private readonly news: Announcements,
    private readonly mails: Mails,
  ) {}

  async addReader(actor: Actor, { caseId, staffId, organisationId }: ChangeCaseReaderInput): Promise<CaseModel> {
    const before = await this.require(actor, 'manageReaders', caseId);
    const exclusions = await this.queries.exclusionsOf(actor, caseId);
    const excluded = exclusions.some((exclusion) => keepsOut(exclusion, { staffId, organisationId }));
    if (excluded || !(await this.queries.worksThere(actor, staffId, organisationId))) throw refusal('READER_UNFIT');
    if (!(await this.queries.reads(actor, caseId, staffId, organisationId))) {
      await add(actor.manager, CaseReader, {
        id: newId(),
        caseId,
        staffId,
        organisationId,
        confirmedByStaffId: staffOf(actor),
        addedAt: actor.now,
      });
      await this.record(actor, 'CASE_READER_ADDED', caseId);
      if (staffId !== staffOf(actor)) await this.mails.queue(actor, { to: { staffId }, kind: 'NOTICE' });
    }
    return this.again(actor, before);
  }

  async removeReader(actor: Actor, { caseId, staffId, organisationId }: ChangeCaseReaderInput): Promise<CaseModel> {
    const before = await this.require(actor, 'manageReaders', caseId);
    const readers = await this.queries.readersOf(actor, caseId);
    const gone = readers.filter((reader) => reader.staffId === staffId && reader.organisationId === organisationId);
    if (gone.length === 0) throw missing();
    await this.keepOne(actor, caseId, (reader) => gone.includes(reader));
    await this.queries.removeReaders(
      actor,
      gone.map(({ id }) => id),
    );
    await this.record(actor, 'CASE_READER_REMOVED', caseId);
    return this.again(actor, before);
  }

  /** From now on the excluded cannot tell that the case exists, whatever else they were granted (rule 6). */
  async exclude(actor: Actor, { caseId, organisationId, staffId }: ExcludeFromCaseInput): Promise<CaseModel> {
    const before = await this.require(actor, 'exclude', caseId);
    requireFresh(actor);
    const subjectId = organisationId ?? staffId;
    if (!subjectId || (organisationId && staffId) || organisationId === organisationOf(actor)) {
      throw refusal('EXCLUSION_INVALID');
    }
    await this.requireSubject(actor, caseId, { organisationId, staffId });
    await this.keepOne(actor, caseId, (reader) => reader.staffId === staffId);
    const known = await this.queries.exclusionsOf(actor, caseId);
    if (!known.some((exclusion) => exclusion.subjectId === subjectId)) {
      await add(actor.manager, AccessExclusion, {
        id: newId(),
        caseId,
        kind: organisationId ? 'ORGANISATION' : 'STAFF',
        subjectId,
        addedByStaffId: staffOf(actor),
        addedAt: actor.now,
      });
      await this.record(actor, 'CASE_EXCLUSION_ADDED', caseId);
      await this.news.announce(actor, CASE_EXCLUDES, { caseId, subjectId });
    }
    return this.again(actor, before);
  }

  async endExclusion(actor: Actor, { caseId, exclusionId }: EndExclusionInput): Promise<CaseModel> {
    const before = await this.require(actor, 'exclude', caseId);
    requireFresh(actor);
    const known = await this.queries.exclusionsOf(actor, caseId);
    if (!known.some(({ id }) => id === exclusionId)) throw missing();
    await this.queries.endExclusion(actor, exclusionId);
    await this.record(actor, 'CASE_EXCLUSION_ENDED', caseId);
    return this.again(actor, before);
  }

  /**
   * An exclusion of nobody keeps nobody away, and whoever mistyped would believe otherwise. Every organisation is known
   * to all; of people, who is hidden answers like who does not exist, and can be kept away with their organisation.
   */
  private async requireSubject(
    actor: Actor,
    caseId: string,
    { organisationId, staffId }: Pick<ExcludeFromCaseInput, 'organisationId' | 'staffId'>,
  ): Promise<void> {
    if (organisationId && !(await findOrganisation(actor, organisationId)))
      throw refusal('EXCLUSION_SUBJECT_UNKNOWN', {}, { field: 'organisationId' });
    if (staffId && !(await this.queries.knowsOf(actor, caseId, staffId)))
      throw refusal('EXCLUSION_SUBJECT_UNKNOWN', {}, { field: 'staffId' });
  }

  /** Changes of one case's readers come one after another: two at once could leave nobody. */
  private async require(actor: Actor, act: string, caseId: string): Promise<CaseModel> {
    const known = await this.visibility.require(actor, act, CasePresentation, caseId);
    await hold(actor.manager, [caseId]);
    actor.loaders.clear();
    return toCase(known, actor);
  }

  /** Somebody of the presenting organisation stays who can read the case and speak for it. */
  private async keepOne(actor: Actor, caseId: string, leaves: (reader: CaseReader) => boolean): Promise<void> {
    const readers = await this.queries.admittedReadersOf(actor, caseId, organisationOf(actor));
    if (readers.every(leaves)) throw refusal('LAST_READER');
  }

  private record(actor: Actor, act: string, caseId: string): Promise<void> {
    return this.audit.record(actor, act, 'Case', caseId, { kind: 'RIGHTS', caseId });
  }

  /** The case as it is now; whoever has just left it gets what they knew a moment ago and nothing more. */
  private async again(actor: Actor, before: CaseModel): Promise<CaseModel> {
    await this.visibility.renew(actor);
    return (await this.queries.find(actor, before.id)) ?? { ...before, abilities: [] };
  }
}
