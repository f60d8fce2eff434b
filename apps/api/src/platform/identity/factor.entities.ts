import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OneOf, Text } from '../database/columns';

/** The secret that a person shares with an app that shows six digits (TOTP). */
@Entity()
export class TotpSecret {
  @PrimaryColumn('uuid')
  staffId: string;

  /** Sealed with a key that is not in the database. */
  @Text()
  secret: string;

  @Column('timestamptz')
  confirmedAt: Date;

  /** The last step of 30 seconds whose code was taken; it and earlier ones are taken no more. */
  @Column('bigint')
  lastStep: string;
}

/** A key pair of a person's device (WebAuthn); only the public half is here. */
@Entity()
export class Passkey {
  /** The credential id that the device chose, in base64url. */
  @PrimaryColumn('text')
  id: string;

  @Index()
  @Column('uuid')
  staffId: string;

  @Column('bytea')
  publicKey: Buffer;

  /** The device's count of signatures; a smaller one shows a copy. */
  @Column('bigint')
  counter: string;

  @Column({ type: 'text', array: true, default: '{}' })
  transports: string[];

  @Text()
  label: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;
}

/** One of a person's codes on paper, for the day on which the device is lost; each works once. */
@Entity()
export class RecoveryCode {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  staffId: string;

  @Text()
  codeHash: string;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}

export const STEP_KINDS = ['SECOND_FACTOR', 'ENROL', 'TOTP', 'PASSKEY', 'DIRECTORY'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A sign-in or an enrolment that has begun and waits for its next answer. */
@Entity()
export class SignInStep {
  @PrimaryColumn('uuid')
  id: string;

  /** SHA-256 of what the next answer must bring along: the step's token, or the login and what it is about. */
  @Index({ unique: true })
  @Text()
  tokenHash: string;

  @Column('uuid')
  staffId: string;

  @Column('uuid')
  organisationId: string;

  @OneOf('sign_in_step', STEP_KINDS)
  kind: StepKind;

  /** What the answer is checked against. */
  @Text('')
  challenge: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column({ type: 'int', default: 0 })
  failures: number;
}

/** Who a person is in the ward's own directory (OpenID Connect): linked by the person, never by an address. */
@Entity()
export class DirectoryIdentity {
  @PrimaryColumn('text')
  issuer: string;

  @PrimaryColumn('text')
  subject: string;

  @Index()
  @Column('uuid')
  staffId: string;
}
