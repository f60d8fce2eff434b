import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Attempts to sign in under one address, known or not: both are counted and locked alike. */
@Entity()
export class SignInAttempt {
  /** SHA-256 of the lower-cased address; what somebody mistyped is not kept. */
  @PrimaryColumn('text')
  emailHash: string;

  @Column('int')
  failures: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lockedUntil: Date | null;
}
