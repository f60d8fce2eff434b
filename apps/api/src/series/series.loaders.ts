import { NAME_MARK } from '#libs/overlap';
import { findOrganisation } from '../organisations';
import { groupBy, loader } from '../platform/graphql';
import { isId } from '../platform/ids/ids';
import { type Actor, visible, visibleById } from '../platform/visibility';
import { MeetingSeries } from './meeting-series.entity';
import { MergeApproval } from './merge-approval.entity';
import { SeriesCover } from './series-cover.entity';
import { SeriesEvent } from './series-event.entity';
import { SeriesMember } from './series-member.entity';
import type { MergeApprovalModel, SeriesBodyModel, SeriesEventModel } from './series.model';

/** The row of a series, or null where it is missing or hidden. */
export async function findSeriesRow(actor: Actor, id: string): Promise<MeetingSeries | null> {
  if (!isId(id)) return null;
  return loader<string, MeetingSeries | null>(actor, 'series', (ids) => visibleById(actor, MeetingSeries, ids)).load(
    id,
  );
}

interface OfSeries {
  readonly seriesId: string;
}

/** Rows of one kind below a series that the reader may see, in the given order; one query for all of a request. */
function below<T extends OfSeries & object>(
  entity: new () => T,
  name: string,
  parent: 'seriesId' | 'bodyId',
  order: readonly (keyof T & string)[],
) {
  return (actor: Actor, id: string): Promise<T[]> =>
    loader<string, T[]>(actor, `series-${name}`, async (ids) => {
      const query = visible(actor, entity, 'part').andWhere(`part.${parent} = ANY(:ids)`, { ids });
      for (const key of order) query.addOrderBy(`part.${key}`, 'ASC');
      return groupBy(await query.getMany(), ids, (row) => String(row[parent as keyof T]));
    }).load(id);
}

/** The bodies of a series of which the reader may know. */
export const membersOf = below(SeriesMember, 'member', 'seriesId', ['position', 'id']);
export const approvalsOf = below(MergeApproval, 'approval', 'seriesId', ['approvedAt', 'id']);
export const eventsOf = below(SeriesEvent, 'event', 'seriesId', ['at', 'id']);
/** The places of a body in series, past and present. */
export const seatsOfBody = below(SeriesMember, 'seat', 'bodyId', ['id']);

/** The cover, for a reader who may know every body of the series; else null. */
export async function coverOf(actor: Actor, seriesId: string): Promise<SeriesCover | null> {
  return loader<string, SeriesCover | null>(actor, 'series-cover', async (ids) => {
    const rows = await visible(actor, SeriesCover, 'cover').andWhere('cover.seriesId = ANY(:ids)', { ids }).getMany();
    const bySeries = new Map(rows.map((row) => [row.seriesId, row]));
    return ids.map((id) => bySeries.get(id) ?? null);
  }).load(seriesId);
}

/** The title for this reader: that of the cover where it is seen, else the names of the bodies the reader may know. */
export async function titleOf(actor: Actor, seriesId: string): Promise<string> {
  const [cover, members] = await Promise.all([coverOf(actor, seriesId), membersOf(actor, seriesId)]);
  return cover?.title || members.map((member) => member.bodyName).join(NAME_MARK);
}

/** The bodies of a series with whether each has approved it. */
export async function seriesBodies(actor: Actor, seriesId: string): Promise<SeriesBodyModel[]> {
  const [members, approvals] = await Promise.all([membersOf(actor, seriesId), approvalsOf(actor, seriesId)]);
  const approved = new Set(approvals.map((approval) => approval.bodyId));
  return members.map(({ bodyId, bodyName, bodyShortName }) => ({
    bodyId,
    name: bodyName,
    shortName: bodyShortName,
    approved: approved.has(bodyId),
  }));
}

/** Who has to approve, and since when each has. */
export async function approvals(actor: Actor, seriesId: string): Promise<MergeApprovalModel[]> {
  const [members, given] = await Promise.all([membersOf(actor, seriesId), approvalsOf(actor, seriesId)]);
  const at = new Map(given.map((approval) => [approval.bodyId, approval.approvedAt]));
  return members.map((member) => ({ bodyName: member.bodyName, approvedAt: at.get(member.bodyId) ?? null }));
}

/** The register of a series, oldest first; approvers see it. */
export async function events(actor: Actor, seriesId: string): Promise<SeriesEventModel[]> {
  const rows = await eventsOf(actor, seriesId);
  return Promise.all(
    rows.map(async ({ at, kind, organisationId }) => ({
      at,
      kind,
      organisationName: (await findOrganisation(actor, organisationId))?.name ?? '',
    })),
  );
}
