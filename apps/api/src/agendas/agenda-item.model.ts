import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AgendaItem, AgendaItemKind, AgendaItemState } from './agenda-item.entity';
import type { Decision, DecisionState } from './decision.entity';
import { AgendaItemKindEnum, AgendaItemStateEnum, DecisionStateEnum } from './enums';

@ObjectType('AgendaItem')
export class AgendaItemModel {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Empty while the item is not on the agenda.' })
  number: string;

  @Field(() => AgendaItemKindEnum)
  kind: AgendaItemKind;

  @Field(() => AgendaItemStateEnum)
  state: AgendaItemState;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'What may stand in public; empty where nothing may.' })
  openTitle: string;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => String)
  presenterLabel: string;

  @Field(() => Int, { nullable: true })
  plannedMinutes: number | null;

  @Field(() => String)
  discussion: string;

  @Field(() => Int)
  version: number;

  meetingId: string;
  bodyIds: readonly string[];
  presenterOrganisationId: string | null;
  matrixRowIds: readonly string[];
}

@ObjectType('AgendaPoint', { description: 'A point below an item.' })
export class AgendaPointModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  title: string;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => AgendaItemKindEnum)
  kind: AgendaItemKind;

  @Field(() => Int)
  version: number;

  matrixRowIds: readonly string[];
}

@ObjectType('AgendaEntry', { description: 'A place on the agenda, the same for every reader of the meeting.' })
export class AgendaEntryModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => Int)
  position: number;

  @Field(() => Int, { nullable: true, description: 'Minutes after the start of the meeting.' })
  offsetMinutes: number | null;

  @Field(() => Int, { nullable: true })
  plannedMinutes: number | null;

  @Field(() => String, { nullable: true, description: 'Stands where the reader may not read the item.' })
  stubLabel: string | null;

  @Field(() => AgendaItemModel, { nullable: true })
  item: AgendaItemModel | null;
}

@ObjectType('Decision')
export class DecisionModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => DecisionStateEnum)
  state: DecisionState;

  @Field(() => Int)
  version: number;

  agendaItemId: string;
}

/** An item as whoever may read it sees it. */
export const toAgendaItem = (row: AgendaItem): AgendaItemModel => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  state: row.state,
  title: row.title,
  openTitle: row.openTitle,
  part: row.part,
  presenterLabel: row.presenterLabel,
  plannedMinutes: row.plannedMinutes,
  discussion: row.discussion,
  version: row.version,
  meetingId: row.meetingId,
  bodyIds: row.bodyIds,
  presenterOrganisationId: row.presenterOrganisationId,
  matrixRowIds: row.matrixRowIds,
});

/** What a refused writer is shown of the present row: the fields that a reader of the item may read. */
export function publicItem(item: AgendaItemModel): object {
  const { meetingId: _m, bodyIds: _b, presenterOrganisationId: _p, matrixRowIds: _r, ...current } = item;
  return current;
}

export const toAgendaPoint = (row: AgendaItem): AgendaPointModel => ({
  id: row.id,
  label: row.number,
  title: row.title,
  part: row.part,
  kind: row.kind,
  version: row.version,
  matrixRowIds: row.matrixRowIds,
});

export const toDecision = (row: Decision): DecisionModel => ({
  id: row.id,
  text: row.text,
  state: row.state,
  version: row.version,
  agendaItemId: row.agendaItemId,
});
