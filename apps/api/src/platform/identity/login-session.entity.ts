import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OneOf, Text } from '../database/columns';
import { FACTORS, type Factor } from './factor';

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

  /** How its owner got in. */
  @OneOf('login_session', FACTORS, 'PASSWORD')
  factor: Factor;

  /** When its owner last showed who they are. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  freshAt: Date;

  /** Set while the screen is locked: the login answers nothing but how to open it. */
  @Column({ type: 'timestamptz', nullable: true })
  lockedAt: Date | null;

  /** What the browser calls itself, for the list of one's own logins. */
  @Text('')
  agent: string;
}
