import { Column, Entity, Index } from 'typeorm';
import { Organisation } from '../organisations';
import { PointsTo, Text } from '../platform/database/columns';
import { MeetingPart } from './meeting-part';

/** A group inside a meeting; its facilitator is a post and is not counted among the participants. */
@Entity()
@Index(['meetingId'])
export class MeetingGroup extends MeetingPart {
  @Text()
  name: string;

  @Column({ type: 'int', default: 0 })
  position: number;

  @Text('')
  facilitatorPost: string;

  @PointsTo(() => Organisation, { nullable: true })
  facilitatorOrganisationId: string | null;
}
