import { Injectable } from '@nestjs/common';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { Config, deriveKey } from '../config';
import { refusal } from '../graphql/refusal';
import { setStep, stepOf } from './cookie';
import { Doorway } from './doorway.service';
import { Passkeys } from './passkeys.service';
import { seal, unseal } from './seal';
import { STEP_MINUTES, Steps } from './steps.service';
import type { Exchange } from './web';

const PURPOSE = 'passkey sign-in';

/**
 * A sign-in by passkey alone: no address, no password, no lock. The challenge travels sealed in the step's cookie, so
 * that asking for one leaves nothing behind; it is noted as used when somebody gets in with it.
 */
@Injectable()
export class PasskeySignIn {
  private readonly key: Buffer;

  constructor(
    private readonly passkeys: Passkeys,
    private readonly steps: Steps,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    this.key = deriveKey(config, PURPOSE);
  }

  async ask({ request, response }: Exchange): Promise<object> {
    const options = await this.passkeys.ask(request);
    const until = this.clock.now().getTime() + STEP_MINUTES * 60_000;
    const sealed = seal(this.key, `${until} ${options.challenge}`, PURPOSE);
    setStep(response, sealed, this.config.behindTls, STEP_MINUTES);
    return options;
  }

  async enter(passkey: unknown, exchange: Exchange): Promise<object> {
    const challenge = this.challengeOf(exchange);
    if (challenge === null) throw refusal('STEP_ENDED');
    const staffId = await this.passkeys.take(exchange.request, passkey, challenge);
    if (staffId === null || !(await this.steps.takeOnce(challenge, staffId))) {
      await this.log.record('SIGN_IN_FAILED', { ref: 'PASSKEY' });
      throw refusal('SECOND_FACTOR_FAILED');
    }
    return this.doorway.admit(staffId, 'PASSKEY', exchange);
  }

  private challengeOf({ request }: Exchange): string | null {
    const sealed = stepOf(request, this.config.behindTls);
    const [until, challenge] = (sealed ? unseal(this.key, sealed, PURPOSE) : null)?.split(' ') ?? [];
    return challenge && Number(until) > this.clock.now().getTime() ? challenge : null;
  }
}
