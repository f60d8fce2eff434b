import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { Config, deriveKey } from '../config';
import { refusal } from '../graphql/refusal';
import { setStep, stepOf } from './cookie';
import { DirectoryIdentities } from './directory-identities.service';
import { Doorway } from './doorway.service';
import { requireFreshAt } from './fresh';
import { seal, unseal } from './seal';
import { STEP_MINUTES } from './steps.service';
import { type Asking, type Exchange, loginOf } from './web';

const PURPOSE = 'directory sign-in';
const ANSWER_WITHIN_S = 5;

/** What travels sealed in the step's cookie while somebody is at the directory. */
interface Journey {
  readonly until: number;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The person who is linking; absent in a sign-in. */
  readonly linking?: string;
}

/** Sign-in through the ward's own directory: OpenID Connect, authorization code with PKCE, state and nonce. */
@Injectable()
export class Directory {
  private readonly key: Buffer;
  private found: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly config: Config,
    private readonly identities: DirectoryIdentities,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
    private readonly clock: Clock,
  ) {
    this.key = deriveKey(config, PURPOSE);
  }

  /** Where the browser goes to sign in. */
  start(exchange: Exchange): Promise<URL> {
    return this.depart(exchange);
  }

  /** Where the browser of somebody freshly signed in goes to show who they are in the directory. */
  startLink(exchange: Exchange): Promise<URL> {
    const { staffId, freshAt } = loginOf(exchange.request).principal;
    requireFreshAt(freshAt, this.clock.now());
    return this.depart(exchange, staffId);
  }

  /** Back from the directory: links, or lets in. Returns the page on which the browser goes on. */
  async arrive(exchange: Exchange): Promise<string> {
    const journey = this.journeyOf(exchange.request);
    setStep(exchange.response, '', this.config.behindTls, 0);
    const subject = journey && (await this.subjectOf(exchange.request, journey));
    if (!journey || !subject) throw refusal('SIGN_IN_FAILED');
    const { issuer } = subject;
    if (journey.linking !== undefined) return this.link(journey.linking, issuer, subject.subject, exchange.request);
    const staffId = await this.identities.personOf(issuer, subject.subject);
    if (staffId === null) {
      await this.log.record('SIGN_IN_FAILED', { ref: 'DIRECTORY' });
      throw refusal('SIGN_IN_FAILED');
    }
    const answer = (await this.doorway.admit(staffId, 'DIRECTORY', exchange)) as { step?: string };
    return answer.step === undefined ? '/' : `/sign-in?step=${answer.step}`;
  }

  private async link(staffId: string, issuer: string, subject: string, request: Asking): Promise<string> {
    const { principal } = loginOf(request);
    if (principal.staffId !== staffId || !(await this.identities.link(issuer, subject, staffId)))
      throw refusal('SIGN_IN_FAILED');
    const { organisationId } = principal;
    await this.log.record('FACTOR_ADDED', { staffId, organisationId, ref: 'DIRECTORY' });
    return '/account?linked=1';
  }

  private async depart({ response }: Exchange, linking?: string): Promise<URL> {
    const settings = await this.settings();
    const verifier = oidc.randomPKCECodeVerifier();
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const journey: Journey = {
      until: this.clock.now().getTime() + STEP_MINUTES * 60_000,
      state,
      nonce,
      verifier,
      ...(linking === undefined ? {} : { linking }),
    };
    setStep(response, seal(this.key, JSON.stringify(journey), PURPOSE), this.config.behindTls, STEP_MINUTES);
    return oidc.buildAuthorizationUrl(settings, {
      redirect_uri: this.returnAddress(),
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** Whom the directory vouches for; null where its answer does not belong to the journey or does not hold. */
  private async subjectOf(request: Asking, journey: Journey): Promise<{ issuer: string; subject: string } | null> {
    const settings = await this.settings();
    const address = new URL(request.originalUrl, this.returnAddress());
    const tokens = await oidc
      .authorizationCodeGrant(settings, address, {
        pkceCodeVerifier: journey.verifier,
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        idTokenExpected: true,
      })
      .catch(() => null);
    const claims = tokens?.claims();
    return claims ? { issuer: claims.iss, subject: claims.sub } : null;
  }

  private journeyOf(request: Asking): Journey | null {
    const sealed = stepOf(request, this.config.behindTls);
    const text = sealed ? unseal(this.key, sealed, PURPOSE) : null;
    const journey = text === null ? null : (JSON.parse(text) as Journey);
    return journey && journey.until > this.clock.now().getTime() ? journey : null;
  }

  private returnAddress(): string {
    return `${this.config.publicUrl ?? ''}/auth/directory/callback`;
  }

  /** What the directory says of itself, asked once; a directory that did not answer is asked again the next time. */
  private settings(): Promise<oidc.Configuration> {
    const { directory } = this.config;
    if (!directory) throw refusal('NOT_FOUND_OR_REFUSED');
    const issuer = new URL(directory.issuer);
    // A directory without TLS is one on this machine, for trying out.
    const local = issuer.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
    this.found ??= oidc
      .discovery(issuer, directory.clientId, directory.clientSecret, undefined, {
        timeout: ANSWER_WITHIN_S,
        ...(local ? { execute: [oidc.allowInsecureRequests] } : {}),
      })
      .catch(() => {
        this.found = undefined;
        throw refusal('DIRECTORY_UNAVAILABLE');
      });
    return this.found;
  }
}
