import { Injectable } from '@nestjs/common';

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
  record(_act: SignInAct, _facts: SignInFacts): Promise<void> {
    return Promise.resolve();
  }
}
