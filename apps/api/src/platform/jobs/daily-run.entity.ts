import { Entity, PrimaryColumn } from 'typeorm';

/** That something was done for an organisation: a day's task, or a reminder of what ends on that day. Added once. */
@Entity()
export class DailyRun {
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('text')
  name: string;

  @PrimaryColumn('date')
  day: string;
}
