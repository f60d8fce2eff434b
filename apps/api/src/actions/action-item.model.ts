import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ACTION_STATES as TABLE, availableMoves } from '#libs/states';
import { Connection, LocalDate } from '../platform/graphql';
import type { Actor } from '../platform/visibility';
import type { ActionItem, ActionState } from './action-item.entity';
import { ActionStateEnum } from './enums';

@ObjectType('ActionItem')
export class ActionItemModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => LocalDate, { nullable: true })
  dueOn: string | null;

  @Field(() => ActionStateEnum)
  state: ActionState;

  @Field(() => [ActionStateEnum])
  availableMoves: readonly ActionState[];

  @Field(() => Int)
  version: number;

  mayFinish: boolean;
  meetingId: string;
  agendaItemId: string | null;
  assigneeOrganisationId: string;
  assigneeStaffId: string | null;
  matrixRowId: string | null;
}

@ObjectType('ActionItemConnection')
export class ActionItemConnection extends Connection(ActionItemModel, 'ActionItem') {}

@ObjectType('ActionMeeting', { description: 'The meeting that agreed on an action, for readers who may see it.' })
export class ActionMeetingModel {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate)
  heldOn: string;

  @Field(() => String)
  label: string;
}

/** An action as whoever may read it sees it. */
export function toActionItem(row: ActionItem, actor: Actor): ActionItemModel {
  const { id, title, state, version } = row;
  const mayFinish = actor.ability.can('finish', row);
  return {
    id,
    title,
    dueOn: row.dueOn === 'infinity' ? null : row.dueOn,
    state,
    availableMoves: mayFinish ? availableMoves(TABLE, state) : [],
    version,
    mayFinish,
    meetingId: row.meetingId,
    agendaItemId: row.agendaItemId,
    assigneeOrganisationId: row.assigneeOrganisationId,
    assigneeStaffId: row.assigneeStaffId,
    matrixRowId: row.matrixRowId,
  };
}

/** What a refused writer is shown of the present row; an assignee from outside does not learn of the meeting. */
export const publicAction = ({ id, title, dueOn, state, version }: ActionItemModel): object => ({
  id,
  title,
  dueOn,
  state,
  version,
});
