import { Check, Column, Entity } from 'typeorm';
import { OneOf, PointsTo } from '../platform/database/columns';
import { REQUIREMENTS, type Requirement } from '../platform/identity';
import { Organisation } from './organisation.entity';

/** How an organisation's people sign in and how long a login lasts; an organisation without a row has the defaults. */
@Entity()
@Check('organisation_setting_idle_minutes_span', 'idle_minutes BETWEEN 5 AND 60')
@Check('organisation_setting_session_hours_span', 'session_hours BETWEEN 1 AND 24')
export class OrganisationSetting {
  @PointsTo(() => Organisation, { primary: true })
  organisationId: string;

  @OneOf('organisation_setting', REQUIREMENTS, 'SECOND_FACTOR')
  factor: Requirement;

  /** Minutes without a request after which the screen locks. */
  @Column({ type: 'int', default: 15 })
  idleMinutes: number;

  /** Hours after which a login ends, however busy it is. */
  @Column({ type: 'int', default: 12 })
  sessionHours: number;

  /** Networks in CIDR form from which alone people may sign in; empty means anywhere. */
  @Column({ type: 'text', array: true, default: '{}' })
  allowedNetworks: string[];

  @Column({ type: 'int', default: 1 })
  version: number;
}
