import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { refusal } from '../graphql/refusal';
import { sha256 } from '../ids/ids';
import type { AttemptKind } from './sign-in-attempt.entity';

const LOCK_MINUTES = 15;
const MINUTE = 60_000;
/** Failures within 15 minutes before the next attempt locks. A network may be a whole ward behind one address. */
const ALLOWED: Readonly<Record<AttemptKind, number>> = { ADDRESS: 5, FACTOR: 5, NETWORK: 100 };

/** Counts an attempt; the one after the last allowed locks for a while, and is the only one that is `first`. */
const CLAIM = `INSERT INTO sign_in_attempt AS a (kind, key_hash, failures, last_at) VALUES ($1, $2, 1, $3)
  ON CONFLICT (kind, key_hash) DO UPDATE SET last_at = $3,
    failures = CASE WHEN a.locked_until > $3 THEN a.failures + 1 WHEN a.last_at < $4 THEN 1
      ELSE least(a.failures, $5::int) + 1 END,
    locked_until = CASE WHEN a.locked_until > $3 THEN a.locked_until
      WHEN a.last_at >= $4 AND a.failures >= $5 THEN $6::timestamptz END
  RETURNING locked_until IS NOT NULL AS locked, failures = $5::int + 1 AS first`;

/** Counts attempts before anything secret is looked at, so that guesses in parallel count as well. */
@Injectable()
export class Attempts {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
    private readonly log: SignInLog,
  ) {}

  /**
   * Counts an attempt under a key, known or not. Refuses with ACCOUNT_LOCKED, or TOO_MANY_ATTEMPTS for a network, once
   * too many have failed; the lock of an account is recorded once.
   */
  async claim(kind: AttemptKind, key: string, staffId?: string): Promise<void> {
    const now = this.clock.now();
    const keyHash = sha256(key);
    const { rows } = await this.gate.query<{ locked: boolean; first: boolean }>(CLAIM, [
      kind,
      keyHash,
      now,
      new Date(now.getTime() - LOCK_MINUTES * MINUTE),
      ALLOWED[kind],
      new Date(now.getTime() + LOCK_MINUTES * MINUTE),
    ]);
    const [{ locked, first } = { locked: true, first: false }] = rows;
    if (!locked) return;
    if (kind === 'NETWORK') throw refusal('TOO_MANY_ATTEMPTS', { minutes: LOCK_MINUTES });
    if (first) await this.log.record('ACCOUNT_LOCKED', { staffId, ref: kind === 'ADDRESS' ? keyHash : '' });
    throw refusal('ACCOUNT_LOCKED', { minutes: LOCK_MINUTES });
  }

  /** What was counted ends with a success; counts of a day ago go with it, so that mistyped addresses do not pile up. */
  async forget(kind: AttemptKind, key: string): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - 24 * 60 * MINUTE);
    await this.gate.query(`DELETE FROM sign_in_attempt WHERE (kind = $1 AND key_hash = $2) OR last_at < $3`, [
      kind,
      sha256(key),
      yesterday,
    ]);
  }

  /** Takes one attempt back: it was no failure. Others from the same network stay counted. */
  async giveBack(kind: AttemptKind, key: string): Promise<void> {
    await this.gate.query(
      `UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0) WHERE kind = $1 AND key_hash = $2`,
      [kind, sha256(key)],
    );
  }
}
