import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SignInLog } from '../audit/sign-in-log.service';
import { Config } from '../config';
import { isStorable } from '../graphql/fields';
import { refusal } from '../graphql/refusal';
import { setStep, setToken } from './cookie';
import { Doorway } from './doorway.service';
import { LockedScreen } from './locked-screen.service';
import { LoginService } from './login.service';
import { PasskeySignIn } from './passkey-sign-in.service';
import { PasswordSignIn } from './password-sign-in.service';
import { SampleAccounts } from './sample-accounts';
import { SecondFactor } from './second-factor.service';
import { type Asking, loginOf, textOf } from './web';

type Fields = Readonly<Record<string, unknown>> | undefined;

/** Sign-in stands outside GraphQL, where one request could try fifty passwords. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly passwordSignIn: PasswordSignIn,
    private readonly passkeySignIn: PasskeySignIn,
    private readonly second: SecondFactor,
    private readonly doorway: Doorway,
    private readonly logins: LoginService,
    private readonly locked: LockedScreen,
    private readonly samples: SampleAccounts,
    private readonly log: SignInLog,
    private readonly config: Config,
  ) {}

  /** What the sign-in page offers. */
  @Get('ways')
  ways(): object {
    const { directory } = this.config;
    return { directory: directory ? { label: directory.label } : null, passkeys: true };
  }

  @Post('sign-in')
  @HttpCode(200)
  signIn(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const { email, password, newPassword } = body ?? {};
    if (!isStorable(email) || typeof password !== 'string' || email.length > 320 || password.length > 1024) {
      throw refusal('SIGN_IN_FAILED');
    }
    const successor = typeof newPassword === 'string' ? newPassword.slice(0, 1025) : undefined;
    return this.passwordSignIn.enter({ email, password, newPassword: successor }, { request, response });
  }

  @Post('second-factor')
  @HttpCode(200)
  secondFactor(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.second.answer(body ?? {}, { request, response });
  }

  /** Where a sign-in stands that began in this browser. */
  @Get('step')
  step(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<object> {
    return this.second.show({ request, response });
  }

  @Post('passkey/options')
  @HttpCode(200)
  passkeyOptions(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<object> {
    return this.passkeySignIn.ask({ request, response });
  }

  @Post('passkey')
  @HttpCode(200)
  passkey(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.passkeySignIn.enter(body?.passkey, { request, response });
  }

  /** The cards of the welcome page: the same sign-in, with the password that the sample was loaded with. */
  @Get('sample-accounts')
  sampleAccounts(): Promise<object[]> {
    return this.samples.list();
  }

  @Post('sample-sign-in')
  @HttpCode(200)
  async sampleSignIn(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const email = textOf(body?.email);
    const password = await this.samples.passwordOf(email);
    if (password === null) throw refusal('SIGN_IN_FAILED');
    return this.signIn({ email, password }, request, response);
  }

  /** Acting for another of one's organisations is a new login; the old one ends. */
  @Post('act-for')
  @HttpCode(200)
  actFor(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.doorway.actFor(loginOf(request), textOf(body?.organisationId), { request, response });
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() { login }: Asking, @Res({ passthrough: true }) response: Response): Promise<void> {
    if (login) {
      const { sessionId, staffId, organisationId } = login.principal;
      await this.logins.end(sessionId);
      await this.log.record('SIGNED_OUT', { staffId, organisationId });
    }
    setToken(response, '', this.config.behindTls);
    setStep(response, '', this.config.behindTls, 0);
  }

  /** Who is signed in; of a locked screen only how to open it, and for which organisation. */
  @Get('me')
  me(@Req() request: Asking): Promise<object> {
    const { login } = request;
    return login?.locked ? this.locked.show(login, request) : this.doorway.profile(loginOf(request), request);
  }
}
