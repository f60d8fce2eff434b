import { Injectable } from '@nestjs/common';
import { SignInLog } from '../audit/sign-in-log.service';

/** What is recorded of sign-ins. */
export type SignInAct =
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'ACCOUNT_LOCKED'
  | 'SIGNED_OUT'
  | 'SESSION_ENDED'
  | 'SESSION_LOCKED'
  | 'SESSION_UNLOCKED'
  | 'ACTED_FOR'
  | 'FACTOR_ADDED'
  | 'FACTOR_REMOVED'
  | 'PASSWORD_CHANGED'
  | 'INVITATION_ACCEPTED';

export interface SignInFacts {
  readonly staffId?: string;
  readonly organisationId?: string;
  /** The kind of a factor, or the SHA-256 of an address. */
  readonly ref?: string;
}

/** Where the sign-in writes what happened. */
@Injectable()
export class SignInEvents {
  constructor(private readonly log: SignInLog) {}

  record(act: SignInAct, facts: SignInFacts): Promise<void> {
    return this.log.record(act, facts);
  }
}
