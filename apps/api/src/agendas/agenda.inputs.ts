import { InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, Max, Min } from 'class-validator';
import { IdField, PlainField, TextField } from '../platform/graphql';
import type { AgendaItemKind } from './agenda-item.entity';
import { AgendaItemKindEnum, type Direction, DirectionEnum } from './enums';

const BODIES = 10;
const MATRIX_ROWS = 20;
const A_DAY = 1_440;

@InputType()
export class AddAgendaItemInput {
  @IdField()
  meetingId: string;

  /** The item below which this is a point. */
  @IdField({ optional: true })
  parentId?: string;

  @TextField({ max: 300 })
  title: string;

  @TextField({ max: 300, optional: true })
  openTitle?: string;

  @PlainField(() => AgendaItemKindEnum)
  kind: AgendaItemKind;

  /** All bodies of the meeting when left out. */
  @IdField({ list: true, optional: true })
  @ArrayMaxSize(BODIES)
  takenFor?: string[];

  @IdField({ optional: true })
  presenterOrganisationId?: string;

  @TextField({ max: 100, optional: true })
  presenterLabel?: string;

  @PlainField(() => Int, { nullable: true })
  @Min(1)
  @Max(A_DAY)
  plannedMinutes?: number;

  @IdField({ list: true, optional: true })
  @ArrayMaxSize(MATRIX_ROWS)
  matrixRowIds?: string[];
}

@InputType()
export class ProposeAgendaItemInput {
  @IdField()
  meetingId: string;

  @TextField({ max: 300 })
  title: string;

  @PlainField(() => AgendaItemKindEnum)
  kind: AgendaItemKind;

  /** The bodies of the meeting in which the actor sits, when left out. */
  @IdField({ list: true, optional: true })
  @ArrayMaxSize(BODIES)
  takenFor?: string[];

  @TextField({ max: 100, optional: true })
  presenterLabel?: string;

  @PlainField(() => Int, { nullable: true })
  @Min(1)
  @Max(A_DAY)
  plannedMinutes?: number;
}

/** What is left out stays as it is; null takes a presenter or a plan back. */
@InputType()
export class UpdateAgendaItemInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;

  @TextField({ max: 300, optional: true, filled: true })
  title?: string;

  @TextField({ max: 300, optional: true })
  openTitle?: string;

  @PlainField(() => AgendaItemKindEnum, { nullable: true })
  kind?: AgendaItemKind;

  @IdField({ list: true, optional: true })
  @ArrayMaxSize(BODIES)
  takenFor?: string[];

  @IdField({ optional: true })
  presenterOrganisationId?: string | null;

  @TextField({ max: 100, optional: true })
  presenterLabel?: string;

  @PlainField(() => Int, { nullable: true })
  @Min(1)
  @Max(A_DAY)
  plannedMinutes?: number | null;

  @IdField({ list: true, optional: true })
  @ArrayMaxSize(MATRIX_ROWS)
  matrixRowIds?: string[];

  @TextField({ max: 20_000, optional: true })
  discussion?: string;
}

@InputType()
export class AgendaItemVersionInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}

@InputType()
export class MoveAgendaItemInput extends AgendaItemVersionInput {
  @PlainField(() => DirectionEnum)
  direction: Direction;
}

@InputType()
export class RecordDecisionInput {
  @IdField()
  agendaItemId: string;

  /** A draft to change; left out for a new decision. */
  @IdField({ optional: true })
  id?: string;

  /** Version of the draft; needed with its id. */
  @PlainField(() => Int, { nullable: true })
  version?: number;

  @TextField({ max: 2_000 })
  text: string;
}

@InputType()
export class ConfirmDecisionInput {
  @IdField()
  id: string;

  @PlainField(() => Int)
  version: number;
}
