import { randomBytes, randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { newId, publicCode, sha256 } from '../../apps/api/src/platform/ids/ids';
import type { TestApp } from './app';
import { type Client, clientOf } from './client';

type Values = Record<string, unknown>;

/** Builds what a test needs through the owner's connection, past both walls, and signs people in. */
export class World {
  private readonly owner: Pool;

  constructor(private readonly app: TestApp) {
    this.owner = new Pool({ connectionString: app.database.owner, max: 2 });
  }

  async close(): Promise<void> {
    await this.owner.end();
  }

  async rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.owner.query<T>(sql, values)).rows;
  }

  /** Adds a row to a table; values left out take the column's default. Returns its id. */
  async add(table: string, values: Values): Promise<string> {
    const id = (values.id as string | undefined) ?? newId();
    const row: Values = { id, ...values };
    const columns = Object.keys(row);
    const marks = columns.map((_, index) => `$${index + 1}`);
    await this.owner.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks.join(', ')})`,
      Object.values(row),
    );
    return id;
  }

  anOrganisation(name = '子育て支援課', kind = 'WARD_DEPT'): Promise<string> {
    return this.add('organisation', { name, kind });
  }

  /** A body without members; the charter lets the secretariat approve merges unless told otherwise. */
  async aBody(values: Values = {}): Promise<string> {
    const id = await this.add('meeting_body', {
      code: publicCode(),
      name: '庁内連絡会議',
      short_name: '庁内',
      tier: 'LIAISON',
      valid_from: '2023-04-01',
      ...values,
    });
    await this.add('charter', {
      body_id: id,
      number: 1,
      title: '設置要綱',
      effective_from: '2023-04-01',
      merge_approver: 'SECRETARIAT',
    });
    return id;
  }

  aSeat(bodyId: string, organisationId: string, role = 'MEMBER', values: Values = {}): Promise<string> {
    return this.add('membership', {
      body_id: bodyId,
      organisation_id: organisationId,
      role,
      valid_from: '2023-04-01',
      secrecy_basis: 'GOVERNMENT',
      ...values,
    });
  }

  /** A staff member with a post in the organisation; returns the staff id. */
  async aPerson(
    organisationId: string,
    { name = '担当', platformRole = 'NONE', administrator = false, activeUntil = 'infinity' } = {},
  ): Promise<string> {
    const staffId = await this.add('staff', { platform_role: platformRole });
    await this.rows(`INSERT INTO staff_name (staff_id, name) VALUES ($1, $2)`, [staffId, name]);
    await this.add('post', {
      staff_id: staffId,
      organisation_id: organisationId,
      title: '係長',
      active_from: '2023-04-01',
      active_until: activeUntil,
      administrator,
    });
    return staffId;
  }

  /** Lets an organisation's people sign in with nothing but a password. */
  async passwordAlone(organisationId: string): Promise<void> {
    await this.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'PASSWORD')`, [
      organisationId,
    ]);
  }

  /** Lets a person act for an organisation, as if signed in. */
  async signIn(organisationId: string, staffId?: string): Promise<Client> {
    const token = randomBytes(32).toString('base64url');
    await this.rows(
      `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, now(), now(), now() + interval '1 hour')`,
      [randomUUID(), sha256(token), staffId ?? (await this.aPerson(organisationId)), organisationId],
    );
    return clientOf(this.app, `tsudoi=${token}`);
  }
}
