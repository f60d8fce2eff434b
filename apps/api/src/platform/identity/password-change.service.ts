import { Injectable } from '@nestjs/common';
import { SignInLog } from '../audit/sign-in-log.service';
import { Refusal, refusal } from '../graphql/refusal';
import { Doorway } from './doorway.service';
import { LoginService } from './login.service';
import { PasswordDoor } from './password-door.service';
import { PeoplePort } from './people.port';
import { RulesService } from './rules.service';
import { type Exchange, loginOf, textOf } from './web';

/** Somebody who is signed in chooses another password. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly passwords: PasswordDoor,
    private readonly people: PeoplePort,
    private readonly rules: RulesService,
    private readonly logins: LoginService,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
  ) {}

  /** Asks for the old one, which counts like any attempt; all other logins of the person end. */
  async change(fields: { password?: unknown; newPassword?: unknown }, exchange: Exchange): Promise<void> {
    const login = loginOf(exchange.request);
    const { staffId, organisationId } = login.principal;
    const old = textOf(fields.password);
    const known = await this.passwords.checkOwn(staffId, old).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'SIGN_IN_FAILED' ? refusal('CONFIRMATION_FAILED') : error;
    });
    const shortest = await this.rules.shortestPassword(await this.people.organisationsOf(staffId));
    const successor = typeof fields.newPassword === 'string' ? fields.newPassword.slice(0, 1025) : '';
    if (!(await this.passwords.replace(known, old, successor, shortest))) throw refusal('CONFIRMATION_FAILED');
    if ((await this.logins.endOthers(login.principal)) > 0)
      await this.log.record('SESSION_ENDED', { staffId, organisationId });
    await this.doorway.renew(login, 'PASSWORD', exchange);
  }
}
