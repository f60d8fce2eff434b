import { Injectable } from '@nestjs/common';
import { SignInLog } from '../audit/sign-in-log.service';
import { Config } from '../config';
import { refusal } from '../graphql/refusal';
import { Attempts } from './attempts.service';
import { stepOf } from './cookie';
import { Doorway } from './doorway.service';
import type { Factor } from './factor';
import { OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { RecoveryCodes } from './recovery-codes.service';
import { type Step, Steps } from './steps.service';
import { TotpService } from './totp.service';
import { type Exchange, textOf } from './web';

/** What a second check may bring along: one of the three. */
export interface SecondAnswer {
  readonly totp?: unknown;
  readonly recoveryCode?: unknown;
  readonly passkey?: unknown;
}

/** The second check of a sign-in. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly steps: Steps,
    private readonly attempts: Attempts,
    private readonly totp: TotpService,
    private readonly recovery: RecoveryCodes,
    private readonly passkeys: Passkeys,
    private readonly factors: OwnFactorsService,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
    private readonly config: Config,
  ) {}

  /** Lets in whoever answers rightly; five wrong answers end the step, and what can be guessed counts on the person. */
  async answer(answer: SecondAnswer, exchange: Exchange): Promise<object> {
    const token = stepOf(exchange.request, this.config.behindTls);
    const step = token ? await this.steps.claim(token, 'SECOND_FACTOR') : null;
    if (!step) throw refusal('STEP_ENDED');
    const factor = await this.shown(step, answer, exchange);
    const { staffId, organisationId } = step;
    if (!factor) {
      await this.log.record('SIGN_IN_FAILED', { staffId, organisationId, ref: 'SECOND_FACTOR' });
      throw refusal('SECOND_FACTOR_FAILED');
    }
    if (!(await this.steps.end(step.id))) throw refusal('STEP_ENDED');
    if (factor !== 'PASSKEY') await this.attempts.forget('FACTOR', staffId);
    return this.doorway.enter(staffId, organisationId, factor, exchange);
  }

  /** The step that this browser is at, for a page that has been opened anew. */
  async show({ request }: Exchange): Promise<object> {
    const token = stepOf(request, this.config.behindTls);
    if (token && (await this.steps.find(token, 'ENROL'))) return { step: 'ENROL' };
    const step = token ? await this.steps.find(token, 'SECOND_FACTOR') : null;
    if (!step) throw refusal('STEP_ENDED');
    const { staffId, challenge } = step;
    const methods = await this.factors.secondMethods(staffId);
    if (!challenge) return { step: 'SECOND_FACTOR', methods };
    const passkeyOptions = await this.passkeys.ask(request, { staffId, strict: false, challenge });
    return { step: 'SECOND_FACTOR', methods, passkeyOptions };
  }

  private async shown(step: Step, answer: SecondAnswer, { request }: Exchange): Promise<Factor | null> {
    const { staffId, challenge } = step;
    if (answer.passkey !== undefined) {
      if (!challenge) return null;
      return (await this.passkeys.take(request, answer.passkey, challenge, false)) === staffId ? 'PASSKEY' : null;
    }
    await this.attempts.claim('FACTOR', staffId, staffId);
    if (answer.recoveryCode !== undefined)
      return (await this.recovery.take(staffId, textOf(answer.recoveryCode, 40))) ? 'RECOVERY' : null;
    return (await this.totp.take(staffId, textOf(answer.totp, 20))) ? 'TOTP' : null;
  }
}
