import { Entity, Index } from 'typeorm';
import { AgendaItem } from '../agendas';
import { MatrixRow } from '../matrix';
import { MeetingPart } from '../meetings';
import { Organisation } from '../organisations';
import { Staff } from '../people';
import { Day, OneOf, PointsTo, Text } from '../platform/database/columns';

export const ACTION_STATES = ['OPEN', 'IN_PROGRESS', 'DONE'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** Who does what by when (対応事項). Without an item only its organisation and the secretariat see it. */
@Entity()
@Index(['assigneeOrganisationId', 'state', 'dueOn', 'id'])
@Index(['meetingId'])
@Index(['agendaItemId'])
export class ActionItem extends MeetingPart {
  @PointsTo(() => AgendaItem, { nullable: true })
  agendaItemId: string | null;

  @Text()
  title: string;

  @PointsTo(() => Organisation)
  assigneeOrganisationId: string;

  @PointsTo(() => Staff, { nullable: true })
  assigneeStaffId: string | null;

  /** 'infinity' where no day was set. */
  @Day({ open: true })
  dueOn: string;

  @OneOf('action_item', ACTION_STATES, 'OPEN')
  state: ActionState;

  @PointsTo(() => MatrixRow, { nullable: true })
  matrixRowId: string | null;
}
