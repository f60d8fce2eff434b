import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Text } from '../database/columns';

/** What opens a confirmed invitation, once; the mail holds the token, the table its SHA-256. */
@Entity()
export class InvitationToken {
  @PrimaryColumn('text')
  tokenHash: string;

  @Index()
  @Column('uuid')
  invitationId: string;

  @Column('uuid')
  staffId: string;

  /** Lower-cased address under which the invited person will sign in. */
  @Text()
  email: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
