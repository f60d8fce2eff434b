import { Injectable } from '@nestjs/common';
import { Refusal, refusal } from '../graphql/refusal';
import { Attempts } from './attempts.service';
import { type Factor, suffices } from './factor';
import type { Login } from './login.service';
import { OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { PasswordDoor } from './password-door.service';
import { RulesService } from './rules.service';
import { Steps } from './steps.service';
import { TotpService } from './totp.service';
import { type Asking, textOf } from './web';

/** What somebody shows to say once more who they are: one of the three. */
export interface Proof {
  readonly password?: unknown;
  readonly totp?: unknown;
  readonly passkey?: unknown;
}

interface Asked {
  readonly methods: string[];
  readonly passkeyOptions?: object;
}

/** What a proof shows. */
const factorOf = ({ passkey, totp }: Proof): Factor => {
  if (passkey !== undefined) return 'PASSKEY';
  return totp === undefined ? 'PASSWORD' : 'TOTP';
};

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
    private readonly rules: RulesService,
  ) {}

  /** How the owner of a login can show who they are; a passkey gets its challenge with the question. */
  ask(login: Login, request: Asking): Promise<Asked> {
    return this.askFor(login, request, () => true);
  }

  /** How they can make it fresh: by what their organisation asks, never by less. */
  async askFresh(login: Login, request: Asking): Promise<Asked> {
    return this.askFor(login, request, await this.enough(login));
  }

  /** Refuses with CONFIRMATION_FAILED unless the proof is the owner's and what the organisation asks. */
  async requireFresh(login: Login, proof: Proof, request: Asking): Promise<Factor> {
    const enough = await this.enough(login);
    if (!enough(factorOf(proof))) throw refusal('CONFIRMATION_FAILED');
    return this.require(login, proof, request);
  }

  private async enough({ principal }: Login): Promise<(factor: Factor) => boolean> {
    const { factor: required } = await this.rules.asked(principal.staffId, principal.organisationId);
    return (factor) => suffices(factor, required);
  }

  private async askFor(login: Login, request: Asking, enough: (factor: Factor) => boolean): Promise<Asked> {
    const { staffId, organisationId } = login.principal;
    const methods = (await this.factors.confirmMethods(staffId)).filter(enough);
    if (!methods.includes('PASSKEY')) return { methods };
    const passkeyOptions = await this.passkeys.ask(request, { staffId });
    await this.steps.keep(keyOf(login), 'PASSKEY', staffId, organisationId, passkeyOptions.challenge);
    return { methods, passkeyOptions };
  }

  /** Refuses with CONFIRMATION_FAILED unless the proof is the login's owner's; guesses count on the account. Returns what it shows. */
  async require(login: Login, proof: Proof, request: Asking): Promise<Factor> {
    await this.check(login, proof, request);
    return factorOf(proof);
  }

  private async check(login: Login, proof: Proof, request: Asking): Promise<void> {
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
