import { Body, Controller, Get, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../config';
import { languageOf } from '../graphql/context';
import { isStorable } from '../graphql/fields';
import { Refusal, refusal } from '../graphql/refusal';
import { Visibility } from '../visibility';
import { setToken } from './cookie';
import { LoginService } from './login.service';
import { PeoplePort } from './people.port';
import type { Principal } from './principal';
import { SampleAccounts } from './sample-accounts';
import { SignInService } from './sign-in.service';

type Asking = Request & { principal?: Principal };

const STATUS: Readonly<Record<string, number>> = {
  ACCOUNT_LOCKED: 429,
  SIGN_IN_FAILED: 401,
  NOT_SIGNED_IN: 401,
  PASSWORD_REPLACE_REQUIRED: 403,
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A refusal outside GraphQL: the same code and sentences as JSON. */
const answer = (error: unknown): never => {
  if (!(error instanceof Refusal)) throw error;
  throw new HttpException({ ...error.extensions, message: error.message }, STATUS[error.code] ?? 400);
};

/** Sign-in stands outside GraphQL, where one request could try fifty passwords. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly logins: LoginService,
    private readonly people: PeoplePort,
    private readonly visibility: Visibility,
    private readonly samples: SampleAccounts,
    private readonly config: Config,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @Body() body: { email?: unknown; password?: unknown; newPassword?: unknown } | undefined,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const { email, password, newPassword } = body ?? {};
    if (!isStorable(email) || typeof password !== 'string' || email.length > 320 || password.length > 1024) {
      return answer(refusal('SIGN_IN_FAILED'));
    }
    const staffId = await this.signIns
      .check(email, password, typeof newPassword === 'string' ? newPassword.slice(0, 1024) : undefined)
      .catch(answer);
    const [organisationId] = await this.people.organisationsOf(staffId);
    if (!organisationId) return answer(refusal('SIGN_IN_FAILED'));
    return this.enter(staffId, organisationId, request, response);
  }

  /** The cards of the welcome page: the same sign-in, with the password that the sample was loaded with. */
  @Get('sample-accounts')
  sampleAccounts(): Promise<object[]> {
    return this.samples.list();
  }

  @Post('sample-sign-in')
  @HttpCode(200)
  async sampleSignIn(
    @Body() body: { email?: unknown } | undefined,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const email = textOf(body?.email);
    const password = await this.samples.passwordOf(email);
    if (password === null) return answer(refusal('SIGN_IN_FAILED'));
    return this.signIn({ email, password }, request, response);
  }

  /** Acting for another of one's organisations is a new login; the old one ends. */
  @Post('act-for')
  @HttpCode(200)
  async actFor(
    @Body() body: { organisationId?: unknown } | undefined,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const { principal } = request;
    if (principal?.kind !== 'PERSON') return answer(refusal('NOT_SIGNED_IN'));
    const wanted = textOf(body?.organisationId);
    if (!(await this.people.organisationsOf(principal.staffId)).includes(wanted)) {
      throw new HttpException({ ...refusal('NOT_FOUND_OR_REFUSED').extensions }, 404);
    }
    return this.enter(principal.staffId, wanted, request, response);
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() { principal }: Asking, @Res({ passthrough: true }) response: Response): Promise<void> {
    if (principal?.kind === 'PERSON') await this.logins.end(principal.sessionId);
    setToken(response, '', this.config.behindTls);
  }

  @Get('me')
  async me(@Req() request: Asking): Promise<object> {
    const { principal } = request;
    if (!principal) return answer(refusal('NOT_SIGNED_IN'));
    return this.profile(principal, request).catch(answer);
  }

  private async enter(staffId: string, organisationId: string, request: Asking, response: Response): Promise<object> {
    if (request.principal?.kind === 'PERSON') await this.logins.end(request.principal.sessionId);
    const token = await this.logins.begin(staffId, organisationId);
    setToken(response, token, this.config.behindTls);
    return this.profile({ kind: 'PERSON', staffId, organisationId, sessionId: '', freshAt: null }, request);
  }

  private profile(principal: Principal, request: Asking): Promise<object> {
    const language = languageOf(request.get('accept-language'));
    return this.visibility.as(
      principal,
      (actor) => {
        if (actor.standing.organisationId === null) throw refusal('NOT_SIGNED_IN');
        return this.people.profile(actor);
      },
      language,
    );
  }
}
