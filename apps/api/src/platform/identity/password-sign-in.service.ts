import { Injectable } from '@nestjs/common';
import { Refusal, refusal } from '../graphql/refusal';
import { Attempts } from './attempts.service';
import { Doorway } from './doorway.service';
import { networkKey } from './networks';
import { type Known, PasswordDoor } from './password-door.service';
import { PeoplePort } from './people.port';
import { RulesService } from './rules.service';
import type { Exchange } from './web';

/** A sign-in by address and password. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly passwords: PasswordDoor,
    private readonly attempts: Attempts,
    private readonly people: PeoplePort,
    private readonly rules: RulesService,
    private readonly doorway: Doorway,
  ) {}

  /**
   * Counts the attempt on its network and its address, looks at the password, then lets in or asks for more. A one-time
   * password lets nobody in: it only chooses its successor.
   */
  async enter(
    { email, password, newPassword }: { email: string; password: string; newPassword?: string | undefined },
    exchange: Exchange,
  ): Promise<object> {
    const network = networkKey(exchange.request.ip);
    await this.attempts.claim('NETWORK', network);
    const known = await this.passwords.check(email, password).catch(async (error: unknown) => {
      // An attempt that was turned away unseen is no guess: the lock of one account must not use up its network.
      if (error instanceof Refusal && error.code === 'ACCOUNT_LOCKED') await this.attempts.giveBack('NETWORK', network);
      throw error;
    });
    await this.attempts.giveBack('NETWORK', network);
    if (known.oneTime) await this.succeed(known, password, newPassword);
    return this.doorway.admit(known.staffId, 'PASSWORD', exchange);
  }

  private async succeed(known: Known, old: string, newPassword: string | undefined): Promise<void> {
    if (newPassword === undefined) throw refusal('PASSWORD_REPLACE_REQUIRED');
    const shortest = await this.rules.shortestPassword(await this.people.organisationsOf(known.staffId));
    if (!(await this.passwords.replace(known, old, newPassword, shortest))) throw refusal('SIGN_IN_FAILED');
  }
}
