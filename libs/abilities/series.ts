import type { Can } from './ability';
import { bodiesToday, type Standing } from './standing';

/** Series, their register, and editions: a reader is named the own bodies only; approvers see all bodies of a series. */
export function defineSeries(can: Can, standing: Standing): void {
  const member = bodiesToday(standing);
  const approver = [...standing.approverOf];
  can('read', 'MeetingSeries', { bodyIds: { $in: member } });
  can('read', 'SeriesMember', { bodyId: { $in: member } });
  can('read', 'SeriesMember', { seriesBodyIds: { $in: approver } });
  can('read', 'SeriesCover', { bodyIds: { $within: member } });
  can('read', ['SeriesCover', 'SeriesEvent'], { bodyIds: { $in: approver } });
  can('read', 'MergeApproval', { bodyId: { $in: member } });
  can('read', 'MergeApproval', { series: { $elemMatch: { bodyIds: { $in: approver } } } });
  can(['approve', 'update'], 'MeetingSeries', { bodyIds: { $in: approver } });

  if (standing.organisationId === null) return;
  const recipient = { recipientOrganisationId: standing.organisationId };
  can('read', ['MinutesEdition', 'EditionFile'], recipient);
  can('read', 'MinutesEdition', { requesterOrganisationId: standing.organisationId });
}
