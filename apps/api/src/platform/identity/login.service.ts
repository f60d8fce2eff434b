import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { newId, sha256 } from '../ids/ids';
import type { Principal } from './principal';

const HOURS_AT_MOST = 12;
const IDLE_MINUTES = 60;
const MINUTE = 60_000;

interface LoginRow {
  readonly id: string;
  readonly staff_id: string;
  readonly organisation_id: string;
  readonly fresh_at: Date;
}

/** Logins on the server: the browser holds a random token, the table its hash; ending one is immediate. */
@Injectable()
export class LoginService {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
  ) {}

  /** Begins a login; returns the token for the cookie. */
  async begin(staffId: string, organisationId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.gate.query(
      `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, fresh_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $5, $5, $6)`,
      [newId(), sha256(token), staffId, organisationId, now, new Date(now.getTime() + HOURS_AT_MOST * 60 * MINUTE)],
    );
    return token;
  }

  /** Who holds this token, or null; being seen keeps a login awake, at most once a minute. */
  async find(token: string): Promise<Principal | null> {
    const now = this.clock.now();
    const idle = new Date(now.getTime() - IDLE_MINUTES * MINUTE);
    const { rows } = await this.gate.query<LoginRow & { stale: boolean }>(
      `SELECT id, staff_id, organisation_id, fresh_at, seen_at < $4 AS stale FROM login_session
       WHERE token_hash = $1 AND expires_at > $2 AND seen_at > $3`,
      [sha256(token), now, idle, new Date(now.getTime() - MINUTE)],
    );
    const row = rows[0];
    if (!row) return null;
    if (row.stale) await this.gate.query(`UPDATE login_session SET seen_at = $2 WHERE id = $1`, [row.id, now]);
    return {
      kind: 'PERSON',
      staffId: row.staff_id,
      organisationId: row.organisation_id,
      sessionId: row.id,
      freshAt: row.fresh_at,
    };
  }

  async end(sessionId: string): Promise<void> {
    await this.gate.query(`DELETE FROM login_session WHERE id = $1`, [sessionId]);
  }
}
