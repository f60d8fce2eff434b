import type { ActionView, DecisionView, PolicyMatrixView } from '#libs/minutes';
import { ActionItem } from '../actions';
import { Decision } from '../agendas';
import { matricesOf, matrixRowsOf, measuresOf, pillarsOf } from '../matrix';
import { findOrganisation } from '../organisations';
import { type Actor, visible } from '../platform/visibility';
import type { MeetingRows } from './meeting-rows';

/** The decisions on items of these meetings that the reader sees, of the bodies that the document is about. */
export async function decisionsOf(
  actor: Actor,
  meetingIds: readonly string[],
  bodyIds: readonly string[],
  rows: MeetingRows,
): Promise<DecisionView[]> {
  const found = await visible(actor, Decision, 'row')
    .andWhere('row.meetingId = ANY(:meetingIds) AND row.bodyIds && :bodyIds::uuid[]', { meetingIds, bodyIds })
    .orderBy('row.heldOn', 'ASC')
    .addOrderBy('row.position', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .getMany();
  const items = new Map([...rows.items.values()].flat().map((item) => [item.id, item]));
  return found.map((row) => ({
    id: row.id,
    meetingId: row.meetingId,
    itemId: row.agendaItemId,
    bodyIds: row.bodyIds.filter((id) => bodyIds.includes(id)),
    text: row.text,
    state: row.state,
    matrixRowIds: items.get(row.agendaItemId)?.matrixRowIds ?? [],
  }));
}

/** The actions from these meetings that the reader sees, by due date. */
export async function actionsOf(
  actor: Actor,
  meetingIds: readonly string[],
  bodyIds: readonly string[],
): Promise<ActionView[]> {
  const found = await visible(actor, ActionItem, 'row')
    .andWhere('row.meetingId = ANY(:meetingIds) AND row.bodyIds && :bodyIds::uuid[]', { meetingIds, bodyIds })
    .orderBy('row.dueOn', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .getMany();
  return Promise.all(
    found.map(async (row) => ({
      id: row.id,
      meetingId: row.meetingId,
      itemId: row.agendaItemId,
      text: row.title,
      organisationId: row.assigneeOrganisationId,
      organisationName: (await findOrganisation(actor, row.assigneeOrganisationId))?.name ?? '',
      due: row.dueOn,
      status: row.state,
    })),
  );
}

/** The newest version of each matrix that one of the bodies keeps and the reader may read. */
export async function matrixViews(actor: Actor, bodyIds: readonly string[]): Promise<PolicyMatrixView[]> {
  const newest = await Promise.all(bodyIds.map(async (bodyId) => (await matricesOf(actor, bodyId))[0]));
  return Promise.all(
    newest
      .filter((matrix) => matrix !== undefined)
      .map(async ({ id, asOf }) => ({
        asOf,
        pillars: await Promise.all(
          (await pillarsOf(actor, id)).map(async (pillar) => ({
            number: pillar.number,
            title: pillar.title,
            measures: await Promise.all(
              (await measuresOf(actor, pillar.id)).map(async ({ id: measureId, marker, title }) => ({
                marker,
                title,
                rows: (await matrixRowsOf(actor, measureId)).map((row) => ({
                  marker: row.marker,
                  issue: { title: row.issueTitle, bullets: row.issueBullets },
                  initiative: { title: row.initiativeTitle, bullets: row.initiativeBullets },
                })),
              })),
            ),
          })),
        ),
      })),
  );
}
