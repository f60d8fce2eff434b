import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { Config, deriveKey } from '../config';
import { GATE_POOL } from '../database/database.module';
import { newId } from '../ids/ids';

const CODES = 10;
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters that nobody mistakes, 50 bits, in two groups. */
function drawCode(): string {
  const letters = [...randomBytes(10)].map((byte) => CROCKFORD[byte & 31]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** As it was drawn, however it was typed in. */
const plain = (code: string): string =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');

/** Codes on paper for the day on which the device is lost; each works once. */
@Injectable()
export class RecoveryCodes {
  private readonly key: Buffer;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.key = deriveKey(config, 'recovery codes');
  }

  async left(staffId: string): Promise<number> {
    const { rows } = await this.gate.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM recovery_code WHERE staff_id = $1 AND used_at IS NULL`,
      [staffId],
    );
    return rows[0]?.left ?? 0;
  }

  /** Ten new codes in place of all earlier ones; they are shown once and kept as keyed hashes. */
  async draw(staffId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, drawCode);
    const client = await this.gate.connect();
    try {
      await client.query('BEGIN');
      await client.query(`DELETE FROM recovery_code WHERE staff_id = $1`, [staffId]);
      await client.query(
        `INSERT INTO recovery_code (id, staff_id, code_hash) SELECT unnest($1::uuid[]), $2, unnest($3::text[])`,
        [codes.map(newId), staffId, codes.map((code) => this.hash(staffId, code))],
      );
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
    return codes;
  }

  /** Whether a code is the person's and unused; it is used up by asking. */
  async take(staffId: string, code: string): Promise<boolean> {
    const { rowCount } = await this.gate.query(
      `UPDATE recovery_code SET used_at = $3 WHERE staff_id = $1 AND code_hash = $2 AND used_at IS NULL`,
      [staffId, this.hash(staffId, code), this.clock.now()],
    );
    return rowCount === 1;
  }

  async remove(staffId: string): Promise<void> {
    await this.gate.query(`DELETE FROM recovery_code WHERE staff_id = $1`, [staffId]);
  }

  private hash(staffId: string, code: string): string {
    return createHmac('sha256', this.key)
      .update(`${staffId} ${plain(code)}`)
      .digest('hex');
  }
}
