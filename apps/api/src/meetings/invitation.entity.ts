import { Entity, Index } from 'typeorm';
import { MeetingBody } from '../bodies';
import { Organisation } from '../organisations';
import { Day, PointsTo, Thing } from '../platform/database/columns';
import { Meeting } from './meeting.entity';

/** A guest organisation of one meeting, invited by one of its bodies; it sees that meeting as a member of that body would. */
@Entity()
@Index(['meetingId', 'organisationId', 'bodyId'], { unique: true })
@Index(['organisationId'])
export class Invitation extends Thing {
  @PointsTo(() => Meeting)
  meetingId: string;

  @PointsTo(() => MeetingBody)
  bodyId: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @Day()
  heldOn: string;
}
