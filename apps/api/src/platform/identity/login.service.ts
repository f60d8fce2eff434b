import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { newId, sha256 } from '../ids/ids';
import type { Factor } from './factor';
import type { Principal } from './principal';

const MINUTE = 60_000;
const LONGEST_AGENT = 200;
const LONGEST_LIST = 100;

export type Person = Extract<Principal, { kind: 'PERSON' }>;

/** A login of a browser and what its organisation's rules make of it. */
export interface Login {
  readonly principal: Person;
  readonly factor: Factor;
  readonly locked: boolean;
  readonly beganAt: Date;
  readonly idleMinutes: number;
  readonly allowedNetworks: readonly string[];
}

/** One of a person's own logins, as the list shows it. */
export interface OwnLogin {
  readonly id: string;
  readonly organisationId: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly agent: string;
  readonly factor: Factor;
}

interface LoginRow {
  readonly id: string;
  readonly staff_id: string;
  readonly organisation_id: string;
  readonly created_at: Date;
  readonly fresh_at: Date;
  readonly locked_at: Date | null;
  readonly seen_at: Date;
  readonly factor: Factor;
  readonly idle_minutes: number;
  readonly allowed_networks: string[];
}

/** A login is over at the end that it was given and when its organisation's hours have passed, whichever is first. */
const LIVE = `s.expires_at > $2 AND s.created_at + make_interval(hours => r.session_hours) > $2`;
const FIND = `SELECT s.id, s.staff_id, s.organisation_id, s.created_at, s.fresh_at, s.locked_at, s.seen_at, s.factor,
    r.idle_minutes, r.allowed_networks
  FROM login_session s, LATERAL sign_in_rules(s.organisation_id) r WHERE s.token_hash = $1 AND ${LIVE}`;

const newToken = (): string => randomBytes(32).toString('base64url');

/** Logins on the server: the browser holds a random token, the table its hash; ending one is immediate. */
@Injectable()
export class LoginService {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly clock: Clock,
    private readonly log: SignInLog,
  ) {}

  /** Begins a login; returns the token for the cookie. What is carried over from an earlier one is neither longer nor fresher. */
  async begin(
    staffId: string,
    organisationId: string,
    { factor, agent = '', beganAt, freshAt }: { factor: Factor; agent?: string; beganAt?: Date; freshAt?: Date | null },
  ): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.gate.query(
      `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, fresh_at, expires_at,
         factor, agent)
       SELECT $1, $2, $3, $4, $5, $6, $7, $5::timestamptz + make_interval(hours => r.session_hours), $8, $9
       FROM sign_in_rules($4) r`,
      [
        newId(),
        sha256(token),
        staffId,
        organisationId,
        beganAt ?? now,
        now,
        freshAt ?? now,
        factor,
        agent.slice(0, LONGEST_AGENT),
      ],
    );
    await this.gate.query(`DELETE FROM login_session WHERE staff_id = $1 AND expires_at < $2`, [staffId, now]);
    return token;
  }

  /**
   * The login that this token opens, or null. Being seen keeps it awake, unless the page asked by itself; one that
   * slept longer than its organisation allows is found locked.
   */
  async find(token: string, awake = true): Promise<Login | null> {
    const now = this.clock.now();
    const { rows } = await this.gate.query<LoginRow>(FIND, [sha256(token), now]);
    const row = rows[0];
    if (!row) return null;
    const asleep = now.getTime() - row.seen_at.getTime();
    let locked = row.locked_at !== null;
    if (!locked && asleep > row.idle_minutes * MINUTE) {
      locked = true;
      await this.lock(row.id, row.staff_id, row.organisation_id);
    }
    if (!locked && awake && asleep > MINUTE)
      await this.gate.query(`UPDATE login_session SET seen_at = $2 WHERE id = $1`, [row.id, now]);
    return {
      principal: {
        kind: 'PERSON',
        staffId: row.staff_id,
        organisationId: row.organisation_id,
        sessionId: row.id,
        freshAt: row.fresh_at,
      },
      factor: row.factor,
      locked,
      beganAt: row.created_at,
      idleMinutes: row.idle_minutes,
      allowedNetworks: row.allowed_networks,
    };
  }

  /** Locks a login's screen: by hand, or because nobody was there. */
  async lock(sessionId: string, staffId: string, organisationId: string): Promise<void> {
    const { rowCount } = await this.gate.query(
      `UPDATE login_session SET locked_at = $2 WHERE id = $1 AND locked_at IS NULL`,
      [sessionId, this.clock.now()],
    );
    if (rowCount) await this.log.record('SESSION_LOCKED', { staffId, organisationId });
  }

  /** Its owner has shown who they are: the login is open, perhaps fresh, and gets a new token; the old one opens nothing. */
  async renew(sessionId: string, fresh: boolean): Promise<string> {
    const token = newToken();
    await this.gate.query(
      `UPDATE login_session SET token_hash = $2, fresh_at = CASE WHEN $4 THEN $3 ELSE fresh_at END, seen_at = $3,
         locked_at = NULL WHERE id = $1`,
      [sessionId, sha256(token), this.clock.now(), fresh],
    );
    return token;
  }

  async end(sessionId: string): Promise<void> {
    await this.gate.query(`DELETE FROM login_session WHERE id = $1`, [sessionId]);
  }

  /** Ends a person's other logins, or of them the one named; returns how many ended. */
  async endOthers(person: Person, only?: string): Promise<number> {
    const { rowCount } = await this.gate.query(
      `DELETE FROM login_session WHERE staff_id = $1 AND id <> $2 AND ($3::uuid IS NULL OR id = $3)`,
      [person.staffId, person.sessionId, only ?? null],
    );
    return rowCount ?? 0;
  }

  /** A person's own live logins, the last seen first. */
  async list(staffId: string): Promise<OwnLogin[]> {
    const { rows } = await this.gate.query<OwnLogin>(
      `SELECT s.id, s.organisation_id AS "organisationId", s.created_at AS "beganAt", s.seen_at AS "seenAt",
         s.agent, s.factor
       FROM login_session s, LATERAL sign_in_rules(s.organisation_id) r WHERE s.staff_id = $1 AND ${LIVE}
       ORDER BY s.seen_at DESC, s.id LIMIT ${LONGEST_LIST}`,
      [staffId, this.clock.now()],
    );
    return rows;
  }
}
