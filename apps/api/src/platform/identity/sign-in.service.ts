import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { refusal } from '../graphql/refusal';
import { hashPassword, passwordFits } from './passwords';

const FAILURES_ALLOWED = 5;
const LOCK_MINUTES = 15;
/** Characters of a password that somebody chooses (NIST SP 800-63B-4: 15 for a single factor). */
const SHORTEST = 15;

interface CredentialRow {
  readonly staff_id: string;
  readonly password_hash: string;
  readonly locked: boolean;
  readonly one_time: boolean;
}

/** Checks e-mail and password; counts failures per account and locks it for a while. */
@Injectable()
export class SignInService {
  private decoy: Promise<string> | undefined;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * The staff id that belongs to the pair. An unknown address takes as long and answers the same as a wrong password.
   * A one-time password lets nobody in: it only chooses its successor.
   */
  async check(email: string, password: string, newPassword?: string): Promise<string> {
    const found = await this.gate.query<CredentialRow>(
      `SELECT staff_id, password_hash, coalesce(locked_until > $2, false) AS locked, one_time
       FROM credential WHERE email = $1`,
      [email.trim().toLowerCase(), this.clock.now()],
    );
    const row = found.rows[0];
    this.decoy ??= hashPassword('an account that does not exist');
    const fits = await passwordFits(row?.password_hash ?? (await this.decoy), password);
    if (row?.locked) throw refusal('ACCOUNT_LOCKED', { minutes: LOCK_MINUTES });
    if (!row) throw refusal('SIGN_IN_FAILED');
    await this.count(row.staff_id, fits);
    if (!fits) throw refusal('SIGN_IN_FAILED');
    if (row.one_time) await this.replace(row.staff_id, password, newPassword);
    return row.staff_id;
  }

  private async replace(staffId: string, password: string, newPassword: string | undefined): Promise<void> {
    if (newPassword === undefined) throw refusal('PASSWORD_REPLACE_REQUIRED');
    if (newPassword.length < SHORTEST || newPassword === password) {
      throw refusal('PASSWORD_TOO_SHORT', { min: SHORTEST }, { field: 'newPassword' });
    }
    await this.gate.query(
      `UPDATE credential SET password_hash = $2, one_time = false WHERE staff_id = $1 AND one_time`,
      [staffId, await hashPassword(newPassword)],
    );
  }

  private async count(staffId: string, fits: boolean): Promise<void> {
    if (fits) {
      await this.gate.query(
        `UPDATE credential SET failures = 0, locked_until = NULL WHERE staff_id = $1 AND failures > 0`,
        [staffId],
      );
      return;
    }
    const until = new Date(this.clock.now().getTime() + LOCK_MINUTES * 60_000);
    await this.gate.query(
      `UPDATE credential SET failures = CASE WHEN failures + 1 >= $2 THEN 0 ELSE failures + 1 END,
         locked_until = CASE WHEN failures + 1 >= $2 THEN $3::timestamptz ELSE locked_until END
       WHERE staff_id = $1`,
      [staffId, FAILURES_ALLOWED, until],
    );
  }
}
