import { Injectable } from '@nestjs/common';
import { type PageArgs } from '../bodies';
import { Post } from '../people';
import { AuditEntry } from '../platform/audit/audit-entry.entity';
import { type ConnectionOf, groupBy, loader, missing, page } from '../platform/graphql';
import { type Actor, organisationOf, visible, visibleById } from '../platform/visibility';
import { AccessExclusion } from './access-exclusion.entity';
import {
  type AccessExclusionModel,
  type CaseModel,
  type CaseReaderModel,
  toAccessExclusion,
  toCase,
  toCaseReader,
} from './case.model';
import { CasePresentation } from './case-presentation.entity';
import { CaseReader } from './case-reader.entity';
import { keepsOut } from './keeps-out';

@Injectable()
export class CasesQueries {
  async find(actor: Actor, id: string): Promise<CaseModel | null> {
    const [row] = await visibleById(actor, CasePresentation, [id]);
    return row ? toCase(row, actor) : null;
  }

  /** The case of a thing, which whoever knows the thing reads; those of many things are fetched together. */
  caseOf(actor: Actor, caseId: string): Promise<CaseModel> {
    return loader<string, CaseModel>(actor, 'cases-of-things', async (ids) => {
      const rows = await visibleById(actor, CasePresentation, ids);
      return rows.map((row) => (row ? toCase(row, actor) : (missing() as never)));
    }).load(caseId);
  }

  /** The cases on whose reader list the reader stands, newest first. */
  list(actor: Actor, args: PageArgs): Promise<ConnectionOf<CaseModel>> {
    return page(
      visible(actor, CasePresentation, 'presentation'),
      [
        { key: 'createdAt', direction: 'DESC', type: 'timestamptz' },
        { key: 'id', direction: 'DESC', type: 'uuid' },
      ],
      args,
      (row) => toCase(row, actor),
    );
  }

  /** Who is on the list of a case now. */
  readersOf(actor: Actor, caseId: string): Promise<CaseReader[]> {
    return loader<string, CaseReader[]>(actor, 'case-readers', async (ids) => {
      const rows = await visible(actor, CaseReader, 'reader')
        .andWhere('reader.caseId = ANY(:ids)', { ids })
        .andWhere('reader.addedAt <= :now AND :now < reader.removedAt', { now: actor.now })
        .orderBy('reader.addedAt', 'ASC')
        .addOrderBy('reader.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** Whether a person is on the list of a case now, for that organisation. */
  async reads(actor: Actor, caseId: string, staffId: string, organisationId: string): Promise<boolean> {
    const readers = await this.readersOf(actor, caseId);
    return readers.some((reader) => reader.staffId === staffId && reader.organisationId === organisationId);
  }

  /** Who is kept out of a case now; nobody, for a reader who does not present it. */
  exclusionsOf(actor: Actor, caseId: string): Promise<AccessExclusion[]> {
    return loader<string, AccessExclusion[]>(actor, 'case-exclusions', async (ids) => {
      const rows = await visible(actor, AccessExclusion, 'exclusion')
        .andWhere('exclusion.caseId = ANY(:ids)', { ids })
        .andWhere('exclusion.addedAt <= :now AND :now < exclusion.endedAt', { now: actor.now })
        .orderBy('exclusion.addedAt', 'ASC')
        .addOrderBy('exclusion.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row.caseId);
    }).load(caseId);
  }

  /** Who is on the list of a case now, for one organisation or for all, and not kept out of it. */
  async admittedReadersOf(actor: Actor, caseId: string, organisationId?: string): Promise<CaseReader[]> {
    const exclusions = await this.exclusionsOf(actor, caseId);
    const readers = await this.readersOf(actor, caseId);
    return readers
      .filter((reader) => organisationId === undefined || reader.organisationId === organisationId)
      .filter((reader) => !exclusions.some((exclusion) => keepsOut(exclusion, reader)));
  }

  /** The organisations beside the acting one for which somebody on the list may read, sorted; who is kept out does not count. */
  async recipientIdsOf(actor: Actor, caseId: string): Promise<string[]> {
    const readers = await this.admittedReadersOf(actor, caseId);
    const ids = new Set(readers.map(({ organisationId }) => organisationId));
    ids.delete(organisationOf(actor));
    return [...ids].toSorted();
  }

  async readerModelsOf(actor: Actor, caseId: string): Promise<CaseReaderModel[]> {
    return (await this.readersOf(actor, caseId)).map(toCaseReader);
  }

  async exclusionModelsOf(actor: Actor, caseId: string): Promise<AccessExclusionModel[]> {
    return (await this.exclusionsOf(actor, caseId)).map(toAccessExclusion);
  }

  /** Takes readers off the list. */
  async removeReaders(actor: Actor, ids: readonly string[]): Promise<void> {
    await actor.manager
      .createQueryBuilder()
      .update(CaseReader)
      .set({ removedAt: actor.now })
      .where('id = ANY(:ids)', { ids })
      .execute();
  }

  async endExclusion(actor: Actor, id: string): Promise<void> {
    await actor.manager
      .createQueryBuilder()
      .update(AccessExclusion)
      .set({ endedAt: actor.now })
      .where('id = :id', { id })
      .execute();
  }

  /** Tells the presenters of open cases in which an organisation takes part; the caller learns nothing. */
  async tellPresenters(actor: Actor, organisationId: string, connected: boolean): Promise<void> {
    await actor.manager.query('SELECT tell_presenters($1, $2)', [organisationId, connected ? 'QUEUED' : 'KEPT']);
  }

  /** Whether a person holds a post in an organisation today, as far as the actor may know. */
  worksThere(actor: Actor, staffId: string, organisationId: string): Promise<boolean> {
    return visible(actor, Post, 'post')
      .andWhere('post.staffId = :staffId AND post.organisationId = :organisationId', { staffId, organisationId })
      .andWhere('post.activeFrom <= :today AND :today < post.activeUntil', { today: actor.today })
      .getExists();
  }

  /**
   * Whether there is such a person, as far as the actor may know: from a post, as a reader of the case now or once, or
   * from its log. Somebody hidden is like nobody.
   */
  async knowsOf(actor: Actor, caseId: string, staffId: string): Promise<boolean> {
    const ofPost = visible(actor, Post, 'post').andWhere('post.staffId = :staffId', { staffId });
    if (await ofPost.getExists()) return true;
    const ofReader = visible(actor, CaseReader, 'reader').andWhere('reader.caseId = :caseId', { caseId });
    if (await ofReader.andWhere('reader.staffId = :staffId', { staffId }).getExists()) return true;
    const ofEntry = visible(actor, AuditEntry, 'entry').andWhere('entry.caseId = :caseId', { caseId });
    return ofEntry.andWhere('entry.staffId = :staffId', { staffId }).getExists();
  }

  /** What a case still asks of the acting person, first thing first; null when nothing. */
  async lacking(actor: Actor): Promise<'CASE_NEEDS_AGREEMENT' | 'CASE_NEEDS_PLEDGE' | 'CASE_NEEDS_A_DAY' | null> {
    const [row] = (await actor.manager.query(
      'SELECT agrees() AS agreed, has_pledged() AS pledged, is_settled() AS settled',
    )) as [{ agreed: boolean; pledged: boolean; settled: boolean }];
    if (!row.agreed) return 'CASE_NEEDS_AGREEMENT';
    if (!row.pledged) return 'CASE_NEEDS_PLEDGE';
    return row.settled ? null : 'CASE_NEEDS_A_DAY';
  }
}
