import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What attempts are counted under: an address, a person's second factor, a network. */
export const ATTEMPT_KINDS = ['ADDRESS', 'FACTOR', 'NETWORK'] as const;
export type AttemptKind = (typeof ATTEMPT_KINDS)[number];

/** Attempts to sign in under one key, known or not: all are counted and locked alike. */
@Entity()
@Check('sign_in_attempt_kind_known', `kind IN ('ADDRESS', 'FACTOR', 'NETWORK')`)
export class SignInAttempt {
  @PrimaryColumn('text')
  kind: AttemptKind;

  /** SHA-256 of the lower-cased address, the person's id or the network; what somebody mistyped is not kept. */
  @PrimaryColumn('text')
  keyHash: string;

  @Column('int')
  failures: number;

  @Column('timestamptz')
  lastAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lockedUntil: Date | null;
}
