import { Injectable } from '@nestjs/common';
import { presents } from '../cases';
import { type Holder, holdersBy } from '../consents';
import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, knowing, visible } from '../platform/visibility';
import { ConferenceEdition } from './conference-edition.entity';
import { ConferenceEditionFile } from './conference-edition-file.entity';
import { type ConferenceEditionModel, toConferenceEdition } from './conference-edition.model';

export type Ending = 'pdf' | 'txt';

@Injectable()
export class ConferenceEditionsQueries {
  async find(actor: Actor, id: string): Promise<ConferenceEdition | null> {
    if (!isId(id)) return null;
    return visible(actor, ConferenceEdition, 'edition').andWhere('edition.id = :id', { id }).getOne();
  }

  /**
   * What was issued of a conference, newest first: to its presenter all of it; to another reader what is being made for
   * them or open to them. What is not open any more is gone, whatever the cause (visibility rule 11), and what could not
   * be made for them, because nothing was open, never was.
   */
  ofConference(actor: Actor, conferenceId: string): Promise<ConferenceEditionModel[]> {
    return loader<string, ConferenceEditionModel[]>(actor, 'conference-editions', async (ids) => {
      const rows = await visible(actor, ConferenceEdition, 'edition')
        .andWhere('edition.conferenceId = ANY(:ids)', { ids })
        .orderBy('edition.requestedAt', 'DESC')
        .addOrderBy('edition.id', 'ASC')
        .getMany();
      const open = await this.openIds(
        actor,
        rows.map(({ id }) => id),
      );
      const presented = new Set(rows.filter(({ caseId }) => presents(actor, caseId)).map(({ id }) => id));
      const shown = ({ id, state }: ConferenceEditionModel): boolean =>
        presented.has(id) || open.has(id) || state === 'QUEUED' || state === 'RUNNING';
      return groupBy(rows, ids, (row) => row.conferenceId).map((group) =>
        group.map((row) => toConferenceEdition(row, actor, open.has(row.id))).filter(shown),
      );
    }).load(conferenceId);
  }

  /** Everything that was ever issued of a case, for its presenter, newest first. */
  ofCase(actor: Actor, caseId: string): Promise<ConferenceEdition[]> {
    return visible(actor, ConferenceEdition, 'edition')
      .andWhere('edition.caseId = :caseId', { caseId })
      .orderBy('edition.requestedAt', 'DESC')
      .addOrderBy('edition.id', 'ASC')
      .getMany();
  }

  /** One of the sealed files; null where it is not there or not open to the actor, which nobody can tell apart. */
  async fileOf(actor: Actor, editionId: string, ending: Ending): Promise<Buffer | null> {
    const file = await visible(await knowing(actor), ConferenceEditionFile, 'file')
      .andWhere('file.editionId = :editionId', { editionId })
      .select(['file.editionId', ending === 'pdf' ? 'file.sealedPdf' : 'file.sealedText'])
      .getOne();
    return file && (ending === 'pdf' ? file.sealedPdf : file.sealedText);
  }

  /** Changes an edition that is not finished; false where it is, or is not the actor's. */
  async change(actor: Actor, id: string, patch: Partial<ConferenceEdition>): Promise<boolean> {
    const { affected } = await actor.manager
      .createQueryBuilder()
      .update(ConferenceEdition)
      .set(patch)
      .where(`id = :id AND state IN ('QUEUED', 'RUNNING')`, { id })
      .execute();
    return affected === 1;
  }

  async replace(actor: Actor, ids: readonly string[]): Promise<void> {
    await actor.manager
      .createQueryBuilder()
      .update(ConferenceEdition)
      .set({ replacedAt: actor.now })
      .where(`id = ANY(:ids) AND replaced_at = 'infinity'`, { ids })
      .execute();
  }

  /** Who has downloaded one of these editions, for another organisation than the acting one, and since which day. */
  holdersOf(actor: Actor, caseId: string, ids: readonly string[]): Promise<Holder[]> {
    const downloaded = `entry.subject = 'ConferenceEdition' AND entry.act = 'READ' AND entry.subjectRef = ANY(:ids)`;
    return holdersBy(actor, caseId, downloaded, { ids });
  }

  /** For whom a job makes an edition; null where it is not of the job's organisation. */
  async readerOf(actor: Actor, id: string): Promise<string | null> {
    const [row] = (await actor.manager.query('SELECT edition_reader($1) AS "staffId"', [id])) as [
      { staffId: string | null },
    ];
    return row.staffId;
  }

  private async openIds(actor: Actor, ids: readonly string[]): Promise<Set<string>> {
    const rows = await visible(await knowing(actor), ConferenceEditionFile, 'file')
      .andWhere('file.editionId = ANY(:ids)', { ids })
      .select('file.editionId', 'id')
      .getRawMany<{ id: string }>();
    return new Set(rows.map(({ id }) => id));
  }
}
