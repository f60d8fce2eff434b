import { Injectable } from '@nestjs/common';
import type { RefusalCode } from '#libs/messages';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { Config } from '../config';
import { languageOf } from '../graphql/context';
import { refusal } from '../graphql/refusal';
import { Visibility } from '../visibility';
import { setStep, setToken } from './cookie';
import { type Factor, type Requirement, suffices } from './factor';
import { freshUntil, requireFreshAt } from './fresh';
import { type Login, LoginService } from './login.service';
import { inNetworks } from './networks';
import { hasFactor, OwnFactorsService } from './own-factors.service';
import { Passkeys } from './passkeys.service';
import { PeoplePort } from './people.port';
import { RulesService } from './rules.service';
import { STEP_MINUTES, Steps } from './steps.service';
import type { Asking, Exchange } from './web';

/** What somebody has shown so far. */
type Shown = 'PASSWORD' | 'PASSKEY' | 'DIRECTORY';

/** What happens between the first thing that somebody shows and the login: which organisation, and what it asks. */
@Injectable()
export class Doorway {
  constructor(
    private readonly logins: LoginService,
    private readonly steps: Steps,
    private readonly rules: RulesService,
    private readonly factors: OwnFactorsService,
    private readonly passkeys: Passkeys,
    private readonly people: PeoplePort,
    private readonly visibility: Visibility,
    private readonly log: SignInLog,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Lets somebody in who has shown a first factor: into the first of their organisations that admits them from here.
   * Answers with the profile, or with the step that the organisation still asks for.
   */
  async admit(staffId: string, shown: Shown, exchange: Exchange): Promise<object> {
    let refused: RefusalCode = 'SIGN_IN_FAILED';
    for (const organisationId of await this.people.organisationsOf(staffId)) {
      const { factor, allowedNetworks } = await this.rules.asked(staffId, organisationId);
      if (!inNetworks(exchange.request.ip, allowedNetworks)) refused = 'NETWORK_NOT_ALLOWED';
      else if (factor === 'DIRECTORY' && shown !== 'DIRECTORY') refused = 'DIRECTORY_REQUIRED';
      else return this.through(staffId, organisationId, { shown, required: factor }, exchange);
    }
    throw refusal(refused);
  }

  /** Acting for another of one's organisations: a new login as old and as fresh as the one that ends. */
  async actFor(login: Login, organisationId: string, exchange: Exchange): Promise<object> {
    const { staffId, freshAt } = login.principal;
    if (!(await this.people.organisationsOf(staffId)).includes(organisationId)) throw refusal('NOT_FOUND_OR_REFUSED');
    const { factor, allowedNetworks } = await this.rules.asked(staffId, organisationId);
    if (!inNetworks(exchange.request.ip, allowedNetworks)) throw refusal('NETWORK_NOT_ALLOWED');
    if (!suffices(login.factor, factor)) {
      if (factor === 'DIRECTORY') throw refusal('DIRECTORY_REQUIRED');
      // Whoever finds an open screen must not add a factor of their own to it.
      if (!hasFactor(await this.factors.of(staffId))) requireFreshAt(freshAt, this.clock.now());
      return this.ask(staffId, organisationId, exchange);
    }
    await this.log.record('ACTED_FOR', { staffId, organisationId });
    // Freshness shown by what is enough for one organisation need not be enough for another.
    const before = (await this.rules.asked(staffId, login.principal.organisationId)).factor;
    const carried = factor === 'PASSWORD' || factor === before ? freshAt : login.beganAt;
    return this.begin(staffId, organisationId, exchange, {
      factor: login.factor,
      beganAt: login.beganAt,
      freshAt: carried,
    });
  }

  /** Lets somebody in who has shown all that is asked; an earlier login of this browser ends. */
  async enter(staffId: string, organisationId: string, factor: Factor, exchange: Exchange): Promise<object> {
    const profile = await this.begin(staffId, organisationId, exchange, { factor });
    await this.log.record('SIGNED_IN', { staffId, organisationId, ref: factor });
    return profile;
  }

  /**
   * A login whose owner has shown once more who they are: open, under a new token, and fresh if what they showed is
   * enough for the organisation.
   */
  async renew(login: Login, shown: Factor, { response }: Exchange): Promise<Login> {
    const { staffId, organisationId } = login.principal;
    const fresh = suffices(shown, (await this.rules.asked(staffId, organisationId)).factor);
    const token = await this.logins.renew(login.principal.sessionId, fresh);
    setToken(response, token, this.config.behindTls);
    return (await this.logins.find(token)) ?? login;
  }

  /** Who is signed in, for whom, how, and until when that is fresh. */
  async profile(login: Login, request: Asking): Promise<object> {
    const { principal, factor, idleMinutes } = login;
    const profile = await this.visibility.as(
      principal,
      (actor) => {
        if (actor.standing.organisationId === null) throw refusal('NOT_SIGNED_IN');
        return this.people.profile(actor);
      },
      languageOf(request.get('accept-language')),
    );
    const until = principal.freshAt && freshUntil(principal.freshAt);
    return { ...profile, locked: false, factor, idleMinutes, freshUntil: until };
  }

  private async through(
    staffId: string,
    organisationId: string,
    { shown, required }: { shown: Shown; required: Requirement },
    exchange: Exchange,
  ): Promise<object> {
    const more =
      shown === 'PASSWORD' ? hasFactor(await this.factors.of(staffId)) || required === 'SECOND_FACTOR' : false;
    const beside = shown === 'DIRECTORY' && required === 'SECOND_FACTOR';
    if (more || beside) return this.ask(staffId, organisationId, exchange);
    return this.enter(staffId, organisationId, shown, exchange);
  }

  /** Asks for the second factor, or to make one where somebody has none yet. */
  private async ask(staffId: string, organisationId: string, { request, response }: Exchange): Promise<object> {
    const own = await this.factors.of(staffId);
    const give = (token: string): void => setStep(response, token, this.config.behindTls, STEP_MINUTES);
    if (!hasFactor(own)) {
      give(await this.steps.begin('ENROL', staffId, organisationId));
      return { step: 'ENROL' };
    }
    const passkeyOptions = own.passkeys > 0 ? await this.passkeys.ask(request, { staffId, strict: false }) : undefined;
    give(await this.steps.begin('SECOND_FACTOR', staffId, organisationId, passkeyOptions?.challenge));
    const methods = await this.factors.secondMethods(staffId);
    return { step: 'SECOND_FACTOR', methods, ...(passkeyOptions ? { passkeyOptions } : {}) };
  }

  private async begin(
    staffId: string,
    organisationId: string,
    { request, response }: Exchange,
    how: { factor: Factor; beganAt?: Date; freshAt?: Date | null },
  ): Promise<object> {
    if (request.login) await this.logins.end(request.login.principal.sessionId);
    const agent = request.get('user-agent') ?? '';
    const token = await this.logins.begin(staffId, organisationId, { ...how, agent });
    const login = await this.logins.find(token);
    if (!login) throw refusal('NOT_SIGNED_IN');
    const profile = await this.profile(login, request);
    setToken(response, token, this.config.behindTls);
    setStep(response, '', this.config.behindTls, 0);
    return profile;
  }
}
