import { Column } from 'typeorm';
import { Day, PointsTo, Thing } from '../platform/database/columns';
import { Meeting } from './meeting.entity';

/** A row of a meeting, seen through the bodies it is for, on the day of the meeting. */
export abstract class MeetingPart extends Thing {
  @PointsTo(() => Meeting)
  meetingId: string;

  @Day()
  heldOn: string;

  @Column({ type: 'uuid', array: true })
  bodyIds: string[];
}
