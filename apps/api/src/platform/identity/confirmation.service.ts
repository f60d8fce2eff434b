import { Injectable } from '@nestjs/common';
import { Refusal, refusal } from '../graphql/refusal';
import { Attempts } from './attempts.service';
import type { Login } from './login.service';
import { OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { PasswordDoor } from './password-door.service';
import { Steps } from './steps.service';
import { TotpService } from './totp.service';
import { type Asking, textOf } from './web';

/** What somebody shows to say once more who they are: one of the three. */
export interface Proof {
  readonly password?: unknown;
  readonly totp?: unknown;
  readonly passkey?: unknown;
}

const keyOf = (login: Login): string => `passkey of login ${login.principal.sessionId}`;

/** Asks somebody who is signed in to show once more who they are: to unlock the screen, or before what matters. */
@Injectable()
export class Confirmation {
  constructor(
    private readonly passwords: PasswordDoor,
    private readonly totp: TotpService,
    private readonly passkeys: Passkeys,
    private readonly factors: OwnFactorsService,
    private readonly attempts: Attempts,
    private readonly steps: Steps,
  ) {}

  /** How the owner of a login can show who they are; a passkey gets its challenge with the question. */
  async ask(login: Login, request: Asking): Promise<{ methods: string[]; passkeyOptions?: object }> {
    const { staffId, organisationId } = login.principal;
    const methods = await this.factors.confirmMethods(staffId);
    if (!methods.includes('PASSKEY')) return { methods };
    const passkeyOptions = await this.passkeys.ask(request, { staffId });
    await this.steps.keep(keyOf(login), 'PASSKEY', staffId, organisationId, passkeyOptions.challenge);
    return { methods, passkeyOptions };
  }

  /** Refuses with CONFIRMATION_FAILED unless the proof is the login's owner's; guesses count on the account. */
  async require(login: Login, proof: Proof, request: Asking): Promise<void> {
    const { staffId } = login.principal;
    if (proof.passkey !== undefined) return this.requirePasskey(login, proof.passkey, request);
    if (proof.totp !== undefined) {
      await this.attempts.claim('FACTOR', staffId, staffId);
      if (!(await this.totp.take(staffId, textOf(proof.totp, 20)))) throw refusal('CONFIRMATION_FAILED');
      return this.attempts.forget('FACTOR', staffId);
    }
    await this.passwords.checkOwn(staffId, textOf(proof.password)).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'SIGN_IN_FAILED' ? refusal('CONFIRMATION_FAILED') : error;
    });
  }

  private async requirePasskey(login: Login, passkey: unknown, request: Asking): Promise<void> {
    const step = await this.steps.claim(keyOf(login), 'PASSKEY');
    const whose = step && (await this.passkeys.take(request, passkey, step.challenge));
    const own = step !== null && whose === login.principal.staffId && (await this.steps.end(step.id));
    if (!own) throw refusal('CONFIRMATION_FAILED');
  }
}
