import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Text } from '../platform/database/columns';

/** A person's pledge of secrecy for an organisation; it outlives the post. */
@Entity()
@Index('pledge_of_staff', ['staffId', 'organisationId'])
export class ConfidentialityPledge {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Text()
  textVersion: string;

  @Column('timestamptz')
  signedAt: Date;
}
