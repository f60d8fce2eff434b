import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { refusal } from '../graphql/refusal';
import { sha256 } from '../ids/ids';
import { hashPassword, passwordFits } from './passwords';

const FAILURES_ALLOWED = 5;
const LOCK_MINUTES = 15;
const MINUTE = 60_000;
/** Characters of a password that somebody chooses (NIST SP 800-63B-4: 15 for a single factor). */
const SHORTEST = 15;

interface CredentialRow {
  readonly staff_id: string;
  readonly password_hash: string;
  readonly one_time: boolean;
}

/** Counts an attempt under an address; the one after the last allowed locks the address for a while. */
const CLAIM = `INSERT INTO sign_in_attempt AS a (kind, key_hash, failures, last_at) VALUES ('ADDRESS', $1, 1, $2)
  ON CONFLICT (kind, key_hash) DO UPDATE SET last_at = $2,
    failures = CASE WHEN a.locked_until > $2 THEN a.failures WHEN a.last_at < $3 THEN 1 ELSE a.failures + 1 END,
    locked_until = CASE WHEN a.locked_until > $2 THEN a.locked_until
      WHEN a.last_at >= $3 AND a.failures >= $4 THEN $5::timestamptz END
  RETURNING locked_until IS NOT NULL AS locked`;

/** Checks e-mail and password. An address locks after repeated failures, whether or not somebody has it. */
@Injectable()
export class SignInService {
  private decoy: Promise<string> | undefined;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * The staff id that belongs to the pair. An unknown address takes as long, answers and locks the same as a wrong
   * password. The attempt is counted before the password is looked at, so that guesses in parallel count as well.
   * A one-time password lets nobody in: it only chooses its successor.
   */
  async check(email: string, password: string, newPassword?: string): Promise<string> {
    const address = email.trim().toLowerCase();
    if (await this.locked(address)) throw refusal('ACCOUNT_LOCKED', { minutes: LOCK_MINUTES });
    const { rows } = await this.gate.query<CredentialRow>(
      `SELECT staff_id, password_hash, one_time FROM credential WHERE email = $1`,
      [address],
    );
    const row = rows[0];
    this.decoy ??= hashPassword('an account that does not exist');
    const fits = await passwordFits(row?.password_hash ?? (await this.decoy), password);
    if (!row || !fits) throw refusal('SIGN_IN_FAILED');
    await this.forget(address);
    if (row.one_time) await this.replace(row.staff_id, password, newPassword);
    return row.staff_id;
  }

  private async locked(address: string): Promise<boolean> {
    const now = this.clock.now();
    const { rows } = await this.gate.query<{ locked: boolean }>(CLAIM, [
      sha256(address),
      now,
      new Date(now.getTime() - LOCK_MINUTES * MINUTE),
      FAILURES_ALLOWED,
      new Date(now.getTime() + LOCK_MINUTES * MINUTE),
    ]);
    return rows[0]?.locked ?? true;
  }

  /** What was counted ends with a success; counts of a day ago go with it, so that mistyped addresses do not pile up. */
  private async forget(address: string): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - 24 * 60 * MINUTE);
    await this.gate.query(`DELETE FROM sign_in_attempt WHERE key_hash = $1 OR last_at < $2`, [
      sha256(address),
      yesterday,
    ]);
  }

  private async replace(staffId: string, password: string, newPassword: string | undefined): Promise<void> {
    if (newPassword === undefined) throw refusal('PASSWORD_REPLACE_REQUIRED');
    if (newPassword.length < SHORTEST || newPassword === password) {
      throw refusal('PASSWORD_TOO_SHORT', { min: SHORTEST }, { field: 'newPassword' });
    }
    const hash = await hashPassword(newPassword);
    await this.gate.query(
      `UPDATE credential SET password_hash = $2, one_time = false WHERE staff_id = $1 AND one_time`,
      [staffId, hash],
    );
  }
}
