import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { newId, sha256 } from '../ids/ids';
import type { StepKind } from './factor.entities';

export const STEP_MINUTES = 10;
/** Wrong answers after which a step is over. */
const FAILURES_ALLOWED = 5;

/** A sign-in or an enrolment that waits for its next answer. */
export interface Step {
  readonly id: string;
  readonly staffId: string;
  readonly organisationId: string;
  readonly kind: StepKind;
  readonly challenge: string;
}

const COLUMNS = `id, staff_id AS "staffId", organisation_id AS "organisationId", kind, challenge`;

/** Remembers between two requests of one sign-in; each step is answered once, within ten minutes and five attempts. */
@Injectable()
export class Steps {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
  ) {}

  /** Begins a step; returns the token that its answer must bring along. */
  async begin(kind: StepKind, staffId: string, organisationId: string, challenge = ''): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.keep(token, kind, staffId, organisationId, challenge);
    return token;
  }

  /** Keeps what the answer under this key will be checked against, in place of what was kept before. */
  async keep(key: string, kind: StepKind, staffId: string, organisationId: string, challenge: string): Promise<void> {
    const now = this.clock.now();
    const end = new Date(now.getTime() + STEP_MINUTES * 60_000);
    await this.gate.query(`DELETE FROM sign_in_step WHERE expires_at < $1`, [now]);
    await this.gate.query(
      `INSERT INTO sign_in_step (id, token_hash, staff_id, organisation_id, kind, challenge, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (token_hash) DO UPDATE SET id = excluded.id,
         challenge = excluded.challenge, expires_at = excluded.expires_at, failures = 0`,
      [newId(), sha256(key), staffId, organisationId, kind, challenge, end],
    );
  }

  /** The live step under this key; looking at it counts nothing. */
  async find(key: string, kind: StepKind): Promise<Step | null> {
    const { rows } = await this.gate.query<Step>(
      `SELECT ${COLUMNS} FROM sign_in_step
       WHERE token_hash = $1 AND kind = $2 AND expires_at > $3 AND failures < $4`,
      [sha256(key), kind, this.clock.now(), FAILURES_ALLOWED],
    );
    return rows[0] ?? null;
  }

  /** Counts an answer before it is looked at; null once the step is over. */
  async claim(key: string, kind: StepKind): Promise<Step | null> {
    const { rows } = await this.gate.query<Step>(
      `UPDATE sign_in_step SET failures = failures + 1
       WHERE token_hash = $1 AND kind = $2 AND expires_at > $3 AND failures < $4 RETURNING ${COLUMNS}`,
      [sha256(key), kind, this.clock.now(), FAILURES_ALLOWED],
    );
    return rows[0] ?? null;
  }

  /** Ends a step; true for the one answer that ended it. */
  async end(id: string): Promise<boolean> {
    const { rowCount } = await this.gate.query(`DELETE FROM sign_in_step WHERE id = $1`, [id]);
    return rowCount === 1;
  }

  /** Takes a challenge that works once; false when it was taken before. */
  async takeOnce(challenge: string, staffId: string): Promise<boolean> {
    const end = new Date(this.clock.now().getTime() + STEP_MINUTES * 60_000);
    const { rowCount } = await this.gate.query(
      `INSERT INTO sign_in_step (id, token_hash, staff_id, organisation_id, kind, expires_at)
       VALUES ($1, $2, $3, $3, 'PASSKEY', $4) ON CONFLICT (token_hash) DO NOTHING`,
      [newId(), sha256(challenge), staffId, end],
    );
    return rowCount === 1;
  }
}
