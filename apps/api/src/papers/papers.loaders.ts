import { groupBy, loader } from '../platform/graphql';
import { type Actor, visible } from '../platform/visibility';
import { Paper } from './paper.entity';
import { type PaperModel, toPaper } from './paper.model';

/** Papers that the reader may read and that still hold or are the reader's to keep, in the order in which they came. */
const below =
  (parent: 'meetingId' | 'agendaItemId', more: string) =>
  async (actor: Actor, id: string): Promise<PaperModel[]> => {
    const papers = loader<string, Paper[]>(actor, `paper-${parent}`, async (ids) => {
      const query = visible(actor, Paper, 'paper').andWhere(`paper.${parent} = ANY(:ids)`, { ids }).andWhere(more);
      const rows = await query.orderBy('paper.createdAt', 'ASC').addOrderBy('paper.id', 'ASC').getMany();
      return groupBy(rows, ids, (row) => row[parent] ?? '');
    });
    return (await papers.load(id)).map((row) => toPaper(row, actor));
  };

/** The papers of a meeting that belong to none of its items. */
export const papersOfMeeting = below('meetingId', 'paper.agendaItemId IS NULL');
export const papersOfItem = below('agendaItemId', 'TRUE');
