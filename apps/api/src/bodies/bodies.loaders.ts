import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { Charter } from './charter.entity';
import { LegalBasis } from './legal-basis.entity';
import { MeetingBody } from './meeting-body.entity';
import { type MeetingBodyModel, toMeetingBody } from './meeting-body.model';
import { Membership } from './membership.entity';
import { SubGroup } from './sub-group.entity';

/** The body with this id, or null where it is missing or hidden. */
export async function findBody(actor: Actor, id: string): Promise<MeetingBodyModel | null> {
  const row = await findBodyRow(actor, id);
  return row && toMeetingBody(row, actor);
}

/** The row behind `findBody`, for rules that need the body's facts. */
export async function findBodyRow(actor: Actor, id: string): Promise<MeetingBody | null> {
  if (!isId(id)) return null;
  return loader<string, MeetingBody | null>(actor, 'body', (ids) => visibleById(actor, MeetingBody, ids)).load(id);
}

interface OfBody {
  readonly bodyId: string;
}

/** Rows of one kind below a body, in the given order; one query for all bodies that a request asks for. */
function below<T extends OfBody & object>(entity: new () => T, name: string, order: Record<string, 'ASC' | 'DESC'>) {
  return (actor: Actor, bodyId: string): Promise<T[]> =>
    loader<string, T[]>(actor, `body-${name}`, async (ids) => {
      const query = visible(actor, entity, 'part').andWhere('part.bodyId = ANY(:ids)', { ids });
      for (const [key, direction] of Object.entries(order)) query.addOrderBy(`part.${key}`, direction);
      return groupBy(await query.getMany(), ids, (row) => row.bodyId);
    }).load(bodyId);
}

export const legalBasesOf = below(LegalBasis, 'legal-basis', { position: 'ASC', id: 'ASC' });
export const chartersOf = below(Charter, 'charter', { number: 'ASC' });
export const subGroupsOf = below(SubGroup, 'sub-group', { name: 'ASC', id: 'ASC' });
export const membershipsOf = below(Membership, 'membership', { validFrom: 'ASC', id: 'ASC' });
