import { Injectable } from '@nestjs/common';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { Config } from '../config';
import { isStorable } from '../graphql/fields';
import { refusal } from '../graphql/refusal';
import { stepOf } from './cookie';
import { DirectoryIdentities } from './directory-identities.service';
import { Doorway } from './doorway.service';
import { requireFreshAt } from './fresh';
import { hasFactor, OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { PasswordDoor } from './password-door.service';
import { PeoplePort } from './people.port';
import { RecoveryCodes } from './recovery-codes.service';
import { RulesService } from './rules.service';
import { Steps } from './steps.service';
import { TotpService, type TotpOffer } from './totp.service';
import { type Exchange, loginOf, textOf } from './web';

type Kind = 'TOTP' | 'PASSKEY';

/** Whoever may add a factor: somebody freshly signed in, or halfway through a first sign-in. */
interface Enroller {
  readonly staffId: string;
  readonly organisationId: string;
  /** Under what the drawn secret or challenge waits. */
  readonly scope: string;
  /** The step of a first sign-in, which ends with the factor. */
  readonly stepId?: string;
}

const LONGEST_LABEL = 60;
const MOST_PASSKEYS = 20;

/** Adds and takes away what people show besides their password. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly steps: Steps,
    private readonly totp: TotpService,
    private readonly passkeys: Passkeys,
    private readonly recovery: RecoveryCodes,
    private readonly factors: OwnFactorsService,
    private readonly passwords: PasswordDoor,
    private readonly identities: DirectoryIdentities,
    private readonly people: PeoplePort,
    private readonly rules: RulesService,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async beginTotp(exchange: Exchange): Promise<TotpOffer> {
    const { staffId, organisationId, scope } = await this.enroller(exchange);
    const { offer, sealed } = this.totp.draw(staffId, await this.passwords.emailOf(staffId));
    await this.steps.keep(`TOTP ${scope}`, 'TOTP', staffId, organisationId, sealed);
    return offer;
  }

  /** Takes the first code of a drawn secret; in a first sign-in this lets in. */
  async confirmTotp(code: unknown, exchange: Exchange): Promise<object> {
    const enroller = await this.enroller(exchange);
    const drawn = await this.steps.claim(`TOTP ${enroller.scope}`, 'TOTP');
    if (!drawn) throw refusal('STEP_ENDED');
    if (!(await this.totp.confirm(enroller.staffId, drawn.challenge, textOf(code, 20))))
      throw refusal('CONFIRMATION_FAILED');
    await this.steps.end(drawn.id);
    return this.added(enroller, 'TOTP', exchange);
  }

  async beginPasskey(exchange: Exchange): Promise<object> {
    const { staffId, organisationId, scope } = await this.enroller(exchange);
    if ((await this.factors.of(staffId)).passkeys >= MOST_PASSKEYS) throw refusal('FACTORS_FULL');
    const offer = await this.passkeys.offer(exchange.request, staffId, await this.passwords.emailOf(staffId));
    await this.steps.keep(`PASSKEY ${scope}`, 'PASSKEY', staffId, organisationId, offer.challenge);
    return offer;
  }

  async confirmPasskey(answer: unknown, label: unknown, exchange: Exchange): Promise<object> {
    const enroller = await this.enroller(exchange);
    const name = textOf(label, LONGEST_LABEL).trim();
    if (!name || !isStorable(name)) throw refusal('TEXT_REQUIRED', {}, { field: 'label' });
    const begun = await this.steps.claim(`PASSKEY ${enroller.scope}`, 'PASSKEY');
    if (!begun) throw refusal('STEP_ENDED');
    const { challenge } = begun;
    if (!(await this.passkeys.add(exchange.request, enroller.staffId, answer, { challenge, label: name })))
      throw refusal('CONFIRMATION_FAILED');
    await this.steps.end(begun.id);
    return this.added(enroller, 'PASSKEY', exchange);
  }

  /** Ten new codes on paper; the earlier ones end. Only beside a factor that they can stand in for. */
  async newRecoveryCodes(exchange: Exchange): Promise<{ recoveryCodes: string[] }> {
    const { staffId, organisationId } = this.freshLogin(exchange);
    if (!hasFactor(await this.factors.of(staffId))) throw refusal('LAST_FACTOR');
    const recoveryCodes = await this.recovery.draw(staffId);
    await this.log.record('FACTOR_ADDED', { staffId, organisationId, ref: 'RECOVERY' });
    return { recoveryCodes };
  }

  /** Takes a factor away; the last one only where none of the person's organisations asks for one. */
  async remove(kind: unknown, id: unknown, exchange: Exchange): Promise<void> {
    const { staffId, organisationId } = this.freshLogin(exchange);
    if (kind === 'DIRECTORY') return this.unlink(staffId, organisationId);
    const own = await this.factors.of(staffId);
    const left = (own.totp ? 1 : 0) + own.passkeys - 1;
    if (left === 0 && (await this.asked(staffId))) throw refusal('LAST_FACTOR');
    const gone =
      kind === 'TOTP'
        ? await this.totp.remove(staffId)
        : kind === 'PASSKEY' && (await this.passkeys.remove(staffId, textOf(id, 1400)));
    if (!gone) throw refusal('NOT_FOUND_OR_REFUSED');
    if (left === 0) await this.recovery.remove(staffId);
    await this.log.record('FACTOR_REMOVED', { staffId, organisationId, ref: String(kind) });
  }

  private async unlink(staffId: string, organisationId: string): Promise<void> {
    if (!(await this.identities.unlink(staffId))) throw refusal('NOT_FOUND_OR_REFUSED');
    await this.log.record('FACTOR_REMOVED', { staffId, organisationId, ref: 'DIRECTORY' });
  }

  private async asked(staffId: string): Promise<boolean> {
    const rules = await Promise.all((await this.people.organisationsOf(staffId)).map((id) => this.rules.of(id)));
    return rules.some(({ factor }) => factor === 'SECOND_FACTOR');
  }

  /** A step of a first sign-in holds only while its person has no factor: it must not add a stranger's beside theirs. */
  private async enroller(exchange: Exchange): Promise<Enroller> {
    const { request } = exchange;
    const token = stepOf(request, this.config.behindTls);
    const step = token ? await this.steps.find(token, 'ENROL') : null;
    if (step && (!request.login || request.login.principal.staffId === step.staffId)) {
      if (hasFactor(await this.factors.of(step.staffId))) throw refusal('STEP_ENDED');
      const { staffId, organisationId, id } = step;
      return { staffId, organisationId, scope: `step ${id}`, stepId: id };
    }
    return this.freshLogin(exchange);
  }

  private freshLogin({ request }: Exchange): Enroller {
    const { staffId, organisationId, sessionId, freshAt } = loginOf(request).principal;
    requireFreshAt(freshAt, this.clock.now());
    return { staffId, organisationId, scope: `login ${sessionId}` };
  }

  private async added(enroller: Enroller, kind: Kind, exchange: Exchange): Promise<object> {
    const { staffId, organisationId, stepId } = enroller;
    await this.log.record('FACTOR_ADDED', { staffId, organisationId, ref: kind });
    const first = (await this.recovery.left(staffId)) === 0;
    const codes = first ? { recoveryCodes: await this.recovery.draw(staffId) } : {};
    if (stepId === undefined) return codes;
    if (!(await this.steps.end(stepId))) throw refusal('STEP_ENDED');
    await this.doorway.enter(staffId, organisationId, kind, exchange);
    return codes;
  }
}
