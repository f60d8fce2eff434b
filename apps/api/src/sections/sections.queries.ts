import { Injectable } from '@nestjs/common';
import { CasePresentation, presents } from '../cases';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { groupBy, loader } from '../platform/graphql';
import { type Actor, knowing, organisationOf, staffOf, visible } from '../platform/visibility';
import { AnonymityAttestation } from './anonymity-attestation.entity';
import { CaseDraft } from './case-draft.entity';
import { CaseSection } from './case-section.entity';
import { OPENED_BY } from './openings';
import { SectionVersion } from './section-version.entity';

/** Each text has to be opened to be compared: of who presents very many cases, the newest tell enough. */
const MOST_COMPARED = 300;

@Injectable()
export class SectionsQueries {
  /** What is published of a case and open to the actor. */
  openOf(actor: Actor, caseId: string): Promise<CaseSection[]> {
    return loader<string, CaseSection[]>(actor, 'case-sections', async (ids) => {
      const rows = await visible(await knowing(actor), CaseSection, 'section')
        .andWhere('section.caseId = ANY(:ids)', { ids })
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** What of it may be told to the actor in one conference: to who does not present it, by a ground that holds there. */
  async heardIn(
    actor: Actor,
    { id, caseId }: { readonly id: string; readonly caseId: string },
  ): Promise<CaseSection[]> {
    const open = await this.openOf(actor, caseId);
    if (presents(actor, caseId)) return open;
    const [{ heard }] = (await actor.manager.query('SELECT heard_in($1) AS heard', [id])) as [{ heard: string[] }];
    return open.filter((row) => heard.includes(row.id));
  }

  /** The published sections of the newest other cases that the acting person presents. */
  async presentedBeside(actor: Actor, caseId: string): Promise<CaseSection[]> {
    const ids = [...actor.standing.presentedCases].filter((id) => id !== caseId);
    const newest = await visible(actor, CasePresentation, 'presentation')
      .andWhere('presentation.id = ANY(:ids)', { ids })
      .orderBy('presentation.createdAt', 'DESC')
      .addOrderBy('presentation.id', 'ASC')
      .limit(MOST_COMPARED)
      .getMany();
    const rows = await Promise.all(newest.map(({ id }) => this.openOf(actor, id)));
    return rows.flat();
  }

  async openByIds(actor: Actor, ids: readonly string[]): Promise<CaseSection[]> {
    return visible(await knowing(actor), CaseSection, 'section')
      .andWhere('section.id = ANY(:ids)', { ids })
      .getMany();
  }

  /** What the actor has opened of a case some time, as the log names it. */
  openedBefore(actor: Actor, caseId: string): Promise<string[]> {
    return loader<string, string[]>(actor, 'case-sections-opened', async (ids) => {
      const rows = await visible(actor, AuditEntry, 'entry')
        .andWhere('entry.staffId = :staffId AND entry.subjectRef = ANY(:refs) AND entry.caseId = ANY(:ids)', {
          staffId: staffOf(actor),
          refs: ids,
          ids,
        })
        .andWhere(`entry.organisationId = :organisationId AND entry.act LIKE '${OPENED_BY}%'`, {
          organisationId: organisationOf(actor),
        })
        .select('entry.caseId', 'caseId')
        .addSelect('entry.subject', 'subject')
        .distinct(true)
        .getRawMany<{ caseId: string; subject: string }>();
      return groupBy(rows, ids, (row) => row.caseId).map((group) => group.map(({ subject }) => subject));
    }).load(caseId);
  }

  draftsOf(actor: Actor, caseId: string): Promise<CaseDraft[]> {
    return loader<string, CaseDraft[]>(actor, 'case-drafts', async (ids) => {
      const rows = await visible(actor, CaseDraft, 'draft').andWhere('draft.caseId = ANY(:ids)', { ids }).getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  versionsOf(actor: Actor, caseId: string): Promise<SectionVersion[]> {
    return loader<string, SectionVersion[]>(actor, 'section-versions', async (ids) => {
      const rows = await visible(actor, SectionVersion, 'version')
        .andWhere('version.caseId = ANY(:ids)', { ids })
        .orderBy('version.publication', 'DESC')
        .addOrderBy('version.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** Gives a section its new text. */
  async replaceSection(actor: Actor, id: string, values: Partial<CaseSection>): Promise<void> {
    await actor.manager.createQueryBuilder().update(CaseSection).set(values).where('id = :id', { id }).execute();
  }

  /** The latest attestation of a text with this hash. */
  attestation(actor: Actor, caseId: string, textHash: string): Promise<AnonymityAttestation | null> {
    return visible(actor, AnonymityAttestation, 'attestation')
      .andWhere('attestation.caseId = :caseId AND attestation.textHash = :textHash', { caseId, textHash })
      .orderBy('attestation.attestedAt', 'DESC')
      .getOne();
  }
}
