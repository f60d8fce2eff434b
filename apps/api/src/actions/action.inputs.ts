import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { IdField, LocalDate, PlainField, TextField } from '../platform/graphql';
import type { ActionState } from './action-item.entity';
import { type ActionScope, ActionScopeEnum, ActionStateEnum } from './enums';

@ArgsType()
export class ActionsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;

  @Field(() => ActionScopeEnum, { nullable: true, defaultValue: 'MINE' })
  scope: ActionScope;

  @Field(() => ActionStateEnum, { nullable: true })
  state?: ActionState;
}

@InputType()
export class AddActionInput {
  @IdField()
  meetingId: string;

  /** The item on which it was agreed. */
  @IdField({ optional: true })
  agendaItemId?: string;

  @TextField({ max: 300 })
  title: string;

  @IdField()
  assigneeOrganisationId: string;

  /** A person who holds a post there, where the actor may know of it. */
  @IdField({ optional: true })
  assigneeStaffId?: string;

  @PlainField(() => LocalDate, { nullable: true })
  dueOn?: string;

  @IdField({ optional: true })
  matrixRowId?: string;
}

/** What is left out stays as it is; null takes a person, a day or a row back. */
@InputType()
export class UpdateActionInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ max: 300, optional: true, filled: true })
  title?: string;

  @IdField({ optional: true })
  assigneeOrganisationId?: string;

  @IdField({ optional: true })
  assigneeStaffId?: string | null;

  @PlainField(() => LocalDate, { nullable: true })
  dueOn?: string | null;

  @IdField({ optional: true })
  matrixRowId?: string | null;
}

@InputType()
export class MoveActionInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @PlainField(() => ActionStateEnum)
  to: ActionState;
}
