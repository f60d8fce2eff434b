import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { findMatrixRow, MatrixRowModel } from '../matrix';
import { heldForOf, MeetingForModel, toMeetingFor } from '../meetings';
import { findOrganisation, OrganisationModel } from '../organisations';
import { CurrentActor } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import { AgendaItemModel, AgendaPointModel, DecisionModel, toAgendaPoint, toDecision } from './agenda-item.model';
import { abilitiesOfDecision, abilitiesOfItem } from './agenda-abilities';
import { decisionsOf, pointsOf } from './agendas.loaders';

/** The rows of a policy matrix that the reader may read. */
async function readableRows(actor: Actor, ids: readonly string[]): Promise<MatrixRowModel[]> {
  const rows = await Promise.all(ids.map((id) => findMatrixRow(actor, id)));
  return rows.filter((row) => row !== null);
}

@Resolver(() => AgendaItemModel)
export class AgendaItemResolver {
  @ResolveField(() => OrganisationModel, { nullable: true })
  presenter(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return findOrganisation(actor, item.presenterOrganisationId);
  }

  /** The bodies it is taken for, as far as the reader may know of them. */
  @ResolveField(() => [MeetingForModel])
  async takenFor(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    const rows = await heldForOf(actor, item.meetingId);
    return rows.filter((row) => item.bodyIds.includes(row.bodyId)).map(toMeetingFor);
  }

  @ResolveField(() => [AgendaPointModel])
  async points(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return (await pointsOf(actor, item)).map(toAgendaPoint);
  }

  @ResolveField(() => [MatrixRowModel])
  matrixRows(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return readableRows(actor, item.matrixRowIds);
  }

  @ResolveField(() => [DecisionModel])
  async decisions(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return (await decisionsOf(actor, item.id)).map(toDecision);
  }

  @ResolveField(() => [String])
  abilities(@CurrentActor() actor: Actor, @Parent() item: AgendaItemModel) {
    return abilitiesOfItem(actor, item);
  }
}

@Resolver(() => AgendaPointModel)
export class AgendaPointResolver {
  @ResolveField(() => [MatrixRowModel])
  matrixRows(@CurrentActor() actor: Actor, @Parent() point: AgendaPointModel) {
    return readableRows(actor, point.matrixRowIds);
  }
}

@Resolver(() => DecisionModel)
export class DecisionResolver {
  @ResolveField(() => [String])
  abilities(@CurrentActor() actor: Actor, @Parent() decision: DecisionModel) {
    return abilitiesOfDecision(actor, decision);
  }
}
