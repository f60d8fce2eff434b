import { Column, Entity, Index } from 'typeorm';
import { Day, PointsTo, Text, Thing } from '../platform/database/columns';
import { Organisation } from '../organisations';
import { Staff } from './staff.entity';

/** A staff member's post in an organisation for a half-open span of days; one person may hold several. */
@Entity()
@Index(['staffId', 'organisationId'])
@Index(['organisationId'])
export class Post extends Thing {
  @PointsTo(() => Staff)
  staffId: string;

  @PointsTo(() => Organisation)
  organisationId: string;

  @Text()
  title: string;

  /** 1 (係長級) to 4 (局長級); 0 where nobody recorded it. */
  @Column({ type: 'int', default: 0 })
  rank: number;

  /** The organisation's own administrator, who confirms its people. */
  @Column({ type: 'boolean', default: false })
  administrator: boolean;

  @Day()
  activeFrom: string;

  @Day({ open: true })
  activeUntil: string;
}
