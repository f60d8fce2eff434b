import { Entity } from 'typeorm';
import { PointsTo, Text } from '../platform/database/columns';
import { Staff } from './staff.entity';

/** What a staff member is called; seen by the own organisation and by secretariats, by nobody else. */
@Entity()
export class StaffName {
  @PointsTo(() => Staff, { primary: true })
  staffId: string;

  @Text()
  name: string;
}
