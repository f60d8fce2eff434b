import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SignInLog } from '../audit/sign-in-log.service';
import { refusal } from '../graphql/refusal';
import { isId } from '../ids/ids';
import { Confirmation } from './confirmation.service';
import { Doorway } from './doorway.service';
import { LoginService } from './login.service';
import { OrganisationNames } from './organisation-names';
import { PasswordChange } from './password-change.service';
import { type Asking, loginOf, textOf } from './web';

type Fields = Readonly<Record<string, unknown>> | undefined;

/** One's own logins: seen, ended, locked, unlocked, made fresh; and one's own password. */
@Controller('auth')
export class SessionsController {
  constructor(
    private readonly logins: LoginService,
    private readonly names: OrganisationNames,
    private readonly confirmation: Confirmation,
    private readonly passwords: PasswordChange,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
  ) {}

  @Get('sessions')
  async sessions(@Req() request: Asking): Promise<object[]> {
    const login = loginOf(request);
    const own = await this.logins.list(login.principal.staffId);
    const names = await this.names.of(login, [...new Set(own.map(({ organisationId }) => organisationId))]);
    return own.map(({ organisationId, ...session }) => ({
      ...session,
      organisationName: names.get(organisationId) ?? '',
      current: session.id === login.principal.sessionId,
    }));
  }

  /** Ends one of one's other logins, or all of them, at once. */
  @Post('sessions/end')
  @HttpCode(204)
  async end(@Body() body: Fields, @Req() request: Asking): Promise<void> {
    const { principal } = loginOf(request);
    const id = textOf(body?.id, 36);
    if (body?.others !== true && !isId(id)) throw refusal('NOT_FOUND_OR_REFUSED');
    const ended = await this.logins.endOthers(principal, body?.others === true ? undefined : id);
    if (body?.others !== true && ended === 0) throw refusal('NOT_FOUND_OR_REFUSED');
    const { staffId, organisationId } = principal;
    if (ended > 0) await this.log.record('SESSION_ENDED', { staffId, organisationId });
  }

  @Post('lock')
  @HttpCode(204)
  async lock(@Req() request: Asking): Promise<void> {
    const { sessionId, staffId, organisationId } = loginOf(request).principal;
    await this.logins.lock(sessionId, staffId, organisationId);
  }

  /** Opens a locked screen for its owner; that counts as fresh where they show what their organisation asks. */
  @Post('unlock')
  @HttpCode(200)
  async unlock(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const { login } = request;
    if (!login) throw refusal('NOT_SIGNED_IN');
    const shown = await this.confirmation.require(login, body ?? {}, request);
    const open = await this.doorway.renew(login, shown, { request, response });
    const { staffId, organisationId } = login.principal;
    if (login.locked) await this.log.record('SESSION_UNLOCKED', { staffId, organisationId });
    return this.doorway.profile(open, request);
  }

  @Post('fresh/options')
  @HttpCode(200)
  freshOptions(@Req() request: Asking): Promise<object> {
    return this.confirmation.askFresh(loginOf(request), request);
  }

  /** Its owner shows once more who they are, by what their organisation asks, before what matters. */
  @Post('fresh')
  @HttpCode(204)
  async fresh(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const login = loginOf(request);
    const shown = await this.confirmation.requireFresh(login, body ?? {}, request);
    await this.doorway.renew(login, shown, { request, response });
  }

  @Post('password')
  @HttpCode(204)
  password(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    return this.passwords.change(body ?? {}, { request, response });
  }
}
