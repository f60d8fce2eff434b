import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Day, OneOf, PointsTo } from '../platform/database/columns';
import { ACTION_STATES, ActionItem, type ActionState } from './action-item.entity';

/**
 * An action once more under each body it is for, so that the open actions of a body can be read in order of their day.
 * Written by the database alone, whenever an action is.
 */
@Entity()
@Index(['bodyId', 'state', 'dueOn', 'actionId'])
@Index(['actionId'])
export class ActionBody {
  @PrimaryColumn('uuid')
  bodyId: string;

  @PointsTo(() => ActionItem, { primary: true, cascade: true })
  actionId: string;

  @OneOf('action_body', ACTION_STATES)
  state: ActionState;

  @Day()
  dueOn: string;

  @Day()
  heldOn: string;

  /** Whether it came from an item of the agenda; without one only its organisation and the secretariat see it. */
  @Column('boolean')
  ofItem: boolean;
}
