import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { SignInLog } from '../audit/sign-in-log.service';
import { GATE_POOL } from '../database/database.module';
import { refusal } from '../graphql/refusal';
import { sha256 } from '../ids/ids';
import { Attempts } from './attempts.service';
import { isTooCommon, plainPassword } from './password-rules';
import { hashPassword, passwordFits } from './passwords';

interface CredentialRow {
  readonly staffId: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly oneTime: boolean;
}

/** Whom a password let in. */
export interface Known {
  readonly staffId: string;
  readonly email: string;
  /** The password only chooses its successor. */
  readonly oneTime: boolean;
}

const COLUMNS = `staff_id AS "staffId", email, password_hash AS "passwordHash", one_time AS "oneTime"`;

/** Every door that a password opens: sign-in, unlocking, fresh sign-in, a change of the password itself. */
@Injectable()
export class PasswordDoor {
  private decoy: Promise<string> | undefined;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly attempts: Attempts,
    private readonly log: SignInLog,
  ) {}

  /**
   * Who belongs to address and password. An unknown address does the same work, answers and locks the same as a wrong
   * password. The attempt counts before the password is looked at, so that guesses in parallel count as well.
   */
  async check(email: string, password: string): Promise<Known> {
    const address = email.trim().toLowerCase();
    const { rows } = await this.gate.query<CredentialRow>(`SELECT ${COLUMNS} FROM credential WHERE email = $1`, [
      address,
    ]);
    return this.compare(address, rows[0], password);
  }

  /** The same for somebody who is signed in: their own password, counted in the same place. */
  async checkOwn(staffId: string, password: string): Promise<Known> {
    const { rows } = await this.gate.query<CredentialRow>(`SELECT ${COLUMNS} FROM credential WHERE staff_id = $1`, [
      staffId,
    ]);
    return this.compare(rows[0]?.email ?? staffId, rows[0], password);
  }

  /** Whether somebody has a password at all. */
  async has(staffId: string): Promise<boolean> {
    const { rows } = await this.gate.query(`SELECT 1 FROM credential WHERE staff_id = $1 AND NOT one_time`, [staffId]);
    return rows.length > 0;
  }

  /** The address under which somebody signs in. */
  async emailOf(staffId: string): Promise<string> {
    const { rows } = await this.gate.query<{ email: string }>(`SELECT email FROM credential WHERE staff_id = $1`, [
      staffId,
    ]);
    return rows[0]?.email ?? '';
  }

  /**
   * The hash of a new password. Refuses one that is too short, too long, the old one, the address, or known to be
   * common; it asks for no special characters (NIST SP 800-63B-4, 3.1.1.2).
   */
  async accept(newPassword: string, about: { email: string; old?: string; shortest: number }): Promise<string> {
    const field = 'newPassword';
    const length = [...plainPassword(newPassword)].length;
    const same = about.old !== undefined && plainPassword(newPassword) === plainPassword(about.old);
    if (length < about.shortest || length > 1024 || same) {
      throw refusal('PASSWORD_TOO_SHORT', { min: about.shortest }, { field });
    }
    if (isTooCommon(newPassword, about.email)) throw refusal('PASSWORD_TOO_COMMON', {}, { field });
    return hashPassword(plainPassword(newPassword));
  }

  /** Puts a new password in the place of the one that was shown; false when that one has been replaced meanwhile. */
  async replace(known: Known, old: string, newPassword: string, shortest: number): Promise<boolean> {
    const hash = await this.accept(newPassword, { email: known.email, old, shortest });
    const { rowCount } = await this.gate.query(
      `UPDATE credential SET password_hash = $2, one_time = false WHERE staff_id = $1 AND one_time = $3`,
      [known.staffId, hash, known.oneTime],
    );
    if (rowCount) await this.log.record('PASSWORD_CHANGED', { staffId: known.staffId });
    return rowCount === 1;
  }

  private async compare(address: string, row: CredentialRow | undefined, password: string): Promise<Known> {
    await this.attempts.claim('ADDRESS', address, row?.staffId);
    this.decoy ??= hashPassword('an account that does not exist');
    const fits = await passwordFits(row?.passwordHash ?? (await this.decoy), plainPassword(password));
    if (!row || !fits) {
      await this.log.record('SIGN_IN_FAILED', { staffId: row?.staffId, ref: sha256(address) });
      throw refusal('SIGN_IN_FAILED');
    }
    await this.attempts.forget('ADDRESS', address);
    return { staffId: row.staffId, email: row.email, oneTime: row.oneTime };
  }
}
