import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { Pool } from 'pg';
import { renderSVG } from 'uqr';
import { Clock } from '../clock/clock';
import { Config, deriveKey } from '../config';
import { GATE_POOL } from '../database/database.module';
import { seal, unseal } from './seal';

const ISSUER = 'Tsudoi';
const PERIOD = 30;
/** Steps of 30 seconds by which a clock may differ, either way. */
const WINDOW = 1;

/** What an app needs to show codes for somebody. */
export interface TotpOffer {
  readonly secret: string;
  readonly otpauthUri: string;
  readonly qrSvg: string;
}

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 });

/** Six digits that change every 30 seconds (RFC 6238); each is taken once. */
@Injectable()
export class TotpService {
  private readonly key: Buffer;

  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.key = deriveKey(config, 'totp');
  }

  async has(staffId: string): Promise<boolean> {
    const { rows } = await this.gate.query(`SELECT 1 FROM totp_secret WHERE staff_id = $1`, [staffId]);
    return rows.length > 0;
  }

  /** Draws a secret: the offer goes to its owner once, the sealed text is kept until a code confirms it. */
  draw(staffId: string, email: string): { offer: TotpOffer; sealed: string } {
    const { base32 } = new Secret({ size: 20 });
    const otpauthUri = totpOf(base32, email).toString();
    const offer = { secret: base32, otpauthUri, qrSvg: renderSVG(otpauthUri, { border: 2 }) };
    return { offer, sealed: seal(this.key, base32, staffId) };
  }

  /** Confirms a drawn secret with its first code, which is used up by that; false where the code is another's. */
  async confirm(staffId: string, sealed: string, code: string): Promise<boolean> {
    const step = this.stepOf(staffId, sealed, code);
    if (step === null) return false;
    await this.gate.query(
      `INSERT INTO totp_secret (staff_id, secret, confirmed_at, last_step) VALUES ($1, $2, $3, $4)
       ON CONFLICT (staff_id) DO UPDATE SET secret = excluded.secret, confirmed_at = excluded.confirmed_at,
         last_step = excluded.last_step`,
      [staffId, sealed, this.clock.now(), step],
    );
    return true;
  }

  /** Whether a code is the person's, now, and has not been used; it is used up by asking. */
  async take(staffId: string, code: string): Promise<boolean> {
    const { rows } = await this.gate.query<{ secret: string }>(`SELECT secret FROM totp_secret WHERE staff_id = $1`, [
      staffId,
    ]);
    const step = rows[0] ? this.stepOf(staffId, rows[0].secret, code) : null;
    if (step === null) return false;
    const { rowCount } = await this.gate.query(
      `UPDATE totp_secret SET last_step = $2 WHERE staff_id = $1 AND last_step < $2`,
      [staffId, step],
    );
    return rowCount === 1;
  }

  async remove(staffId: string): Promise<boolean> {
    const { rowCount } = await this.gate.query(`DELETE FROM totp_secret WHERE staff_id = $1`, [staffId]);
    return rowCount === 1;
  }

  /** The step of 30 seconds to which a code belongs, or null. */
  private stepOf(staffId: string, sealed: string, code: string): number | null {
    const token = code.normalize('NFKC').replace(/\s/g, '');
    const secret = unseal(this.key, sealed, staffId);
    if (secret === null || !/^\d{6}$/.test(token)) return null;
    const timestamp = this.clock.now().getTime();
    const delta = totpOf(secret).validate({ token, window: WINDOW, timestamp });
    return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta;
  }
}
