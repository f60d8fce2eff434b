import { Column, Entity, Index } from 'typeorm';
import { Meeting } from '../meetings';
import { PointsTo, Text, Thing } from '../platform/database/columns';

/** What everyone at a meeting may know of an item: its number, its slot and for which bodies it is. Same id as the item. */
@Entity()
@Index(['meetingId', 'position'])
export class AgendaSlot extends Thing {
  @PointsTo(() => Meeting)
  meetingId: string;

  @Column('int')
  position: number;

  @Text()
  number: string;

  /** Minutes after the meeting's start. */
  @Column({ type: 'int', nullable: true })
  offsetMinutes: number | null;

  @Column({ type: 'int', nullable: true })
  plannedMinutes: number | null;

  /** Names of the bodies the item is taken for, joined by ・. */
  @Text()
  takenForLabel: string;
}
