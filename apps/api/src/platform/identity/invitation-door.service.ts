import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { SignInLog } from '../audit/sign-in-log.service';
import { Clock } from '../clock/clock';
import { GATE_POOL } from '../database/database.module';
import { refusal } from '../graphql/refusal';
import { sha256 } from '../ids/ids';
import { Doorway } from './doorway.service';
import { inNetworks } from './networks';
import { PasswordDoor } from './password-door.service';
import { PeoplePort } from './people.port';
import { RulesService } from './rules.service';
import type { Exchange } from './web';

interface Invited {
  readonly staffId: string;
  readonly email: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: 'NEW' | 'RESET';
}

const LOOK = `SELECT staff_id AS "staffId", email, organisation_id AS "organisationId",
    organisation_name AS "organisationName", kind FROM invitation_at_gate($1, $2)`;
/** Whatever opened the account before opens it no more. */
const FORGOTTEN = ['totp_secret', 'passkey', 'recovery_code', 'directory_identity', 'sign_in_step', 'login_session'];
const UNIQUE_VIOLATION = '23505';

/** Where a confirmed invitation becomes a sign-in: the invited person alone chooses what opens it. */
@Injectable()
export class InvitationDoor {
  constructor(
    @Inject(GATE_POOL) private readonly gate: Pool,
    private readonly passwords: PasswordDoor,
    private readonly people: PeoplePort,
    private readonly rules: RulesService,
    private readonly doorway: Doorway,
    private readonly log: SignInLog,
    private readonly clock: Clock,
  ) {}

  /** For whom an invitation is, and what its organisation will ask; a wrong, used or old one answers like none. */
  async look(token: string): Promise<object> {
    const { organisationId, organisationName, kind } = await this.find(token);
    const { factor } = await this.rules.of(organisationId);
    const shortestPassword = await this.rules.shortestPassword([organisationId]);
    return { organisationName, kind, factor, shortestPassword };
  }

  /**
   * Accepts an invitation with a password of one's own. All that opened the account before is forgotten, its logins
   * end, and it counts as opened now. Goes on like a sign-in; answers {step: 'LATER'} before the first day of the post.
   */
  async accept(token: string, newPassword: string, exchange: Exchange): Promise<object> {
    const invited = await this.find(token);
    const { staffId, organisationId } = invited;
    const { allowedNetworks } = await this.rules.of(organisationId);
    if (!inNetworks(exchange.request.ip, allowedNetworks)) throw refusal('NETWORK_NOT_ALLOWED');
    const shortest = await this.rules.shortestPassword([organisationId]);
    const hash = await this.passwords.accept(newPassword, { email: invited.email, shortest });
    if (!(await this.open(token, invited, hash))) throw refusal('NOT_FOUND_OR_REFUSED');
    await this.log.record('INVITATION_ACCEPTED', { staffId, organisationId, ref: invited.kind });
    if ((await this.people.organisationsOf(staffId)).length === 0) return { step: 'LATER' };
    return this.doorway.admit(staffId, 'PASSWORD', exchange);
  }

  private async find(token: string): Promise<Invited> {
    const { rows } = await this.gate.query<Invited>(LOOK, [sha256(token), this.clock.now()]);
    if (!rows[0]) throw refusal('NOT_FOUND_OR_REFUSED');
    return rows[0];
  }

  /** All of it or nothing; false where somebody else was first with the link or has the address. */
  private async open(token: string, invited: Invited, hash: string): Promise<boolean> {
    const client = await this.gate.connect();
    try {
      await client.query('BEGIN');
      const opened = await this.write(client, token, invited, hash);
      await client.query(opened ? 'COMMIT' : 'ROLLBACK');
      return opened;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
      throw error;
    } finally {
      client.release();
    }
  }

  private async write(client: PoolClient, token: string, { staffId, email }: Invited, hash: string): Promise<boolean> {
    const now = this.clock.now();
    const { rows } = await client.query<{ used: boolean }>(`SELECT use_invitation($1, $2) AS used`, [
      sha256(token),
      now,
    ]);
    if (!rows[0]?.used) return false;
    await client.query(
      `INSERT INTO credential (staff_id, email, password_hash, one_time) VALUES ($1, $2, $3, false)
       ON CONFLICT (staff_id) DO UPDATE SET email = excluded.email, password_hash = excluded.password_hash,
         one_time = false`,
      [staffId, email.trim().toLowerCase(), hash],
    );
    for (const table of FORGOTTEN) await client.query(`DELETE FROM ${table} WHERE staff_id = $1`, [staffId]);
    await client.query(
      `DELETE FROM sign_in_attempt WHERE (kind = 'ADDRESS' AND key_hash = $1) OR (kind = 'FACTOR' AND key_hash = $2)`,
      [sha256(email.trim().toLowerCase()), sha256(staffId)],
    );
    await client.query(`SELECT open_account($1, $2)`, [staffId, now]);
    return true;
  }
}
