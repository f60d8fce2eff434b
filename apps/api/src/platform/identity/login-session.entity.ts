import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** A login on the server; the browser holds the token, the table only its SHA-256. */
@Entity()
export class LoginSession {
  @PrimaryColumn('uuid')
  id: string;

  @Index({ unique: true })
  @Text()
  tokenHash: string;

  @Index()
  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  seenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
