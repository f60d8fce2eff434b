import { randomBytes } from 'node:crypto';
import { newId, sha256 } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { account, codeOf, PASSWORD, Visitor } from '../support/sign-in';
import { World } from '../support/world';

const CHOSEN = 'three green umbrellas';
const RANDOM_ID = '7f3f9a52-1d5e-4c8e-9d6a-1f1f1f1f1f1f';

describe('an invitation at the door', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let people = 0;

  /** Somebody with a post and a confirmed invitation; returns what the link holds. */
  const invited = async ({
    staffId = '',
    kind = 'NEW',
    state = 'CONFIRMED',
    days = 7,
    organisation = organisationId,
  } = {}) => {
    const staff = staffId || (await world.aPerson(organisation, { name: '新しい担当' }));
    const email = `invited${++people}@ward.example`;
    const invitation = await world.add('staff_invitation', {
      organisation_id: organisation,
      staff_id: staff,
      email,
      name: '新しい担当',
      post_title: '主任',
      active_from: '2026-04-01',
      kind,
      state,
      proposed_by_organisation_id: organisation,
      proposed_by_staff_id: RANDOM_ID,
      created_at: new Date(),
      expires_at: new Date(Date.now() + days * 86_400_000),
    });
    return { staffId: staff, email, invitation, token: await link(invitation, staff, email, days) };
  };

  const link = async (invitation: string, staffId: string, email: string, days = 7): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await world.rows(
      `INSERT INTO invitation_token (token_hash, invitation_id, staff_id, email, expires_at) VALUES ($1, $2, $3, $4, $5)`,
      [sha256(token), invitation, staffId, email, new Date(Date.now() + days * 86_400_000)],
    );
    return token;
  };

  const look = (token: unknown) => new Visitor(app).post('invitation/look', { token });
  const accept = (token: string, newPassword: unknown = CHOSEN, visitor = new Visitor(app)) =>
    visitor.post('invitation/accept', { token, newPassword });

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('みなも', 'NPO');
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('tells its holder for which organisation it is and what will be asked, and no more', async () => {
    const { token } = await invited();
    expect((await look(token)).body).toEqual({
      organisationName: 'みなも',
      kind: 'NEW',
      factor: 'SECOND_FACTOR',
      shortestPassword: 12,
    });
  });

  it('becomes a sign-in with a password and a second factor of one’s own', async () => {
    const { token, email, staffId, invitation } = await invited();
    const visitor = new Visitor(app);
    expect((await accept(token, CHOSEN, visitor)).body).toEqual({ step: 'ENROL' });
    expect((await visitor.me()).status).toBe(401);
    await visitor.addTotp();
    expect((await visitor.get('me')).body).toMatchObject({ staffId, name: '新しい担当', factor: 'TOTP' });
    expect((await new Visitor(app).signIn(email, CHOSEN)).body.step).toBe('SECOND_FACTOR');
    const [row] = await world.rows<{ opened: boolean; accepted: boolean }>(
      `SELECT a.opened_at > now() - interval '1 minute' AND a.closed_at = 'infinity' AS opened,
         i.accepted_at IS NOT NULL AS accepted
       FROM account a, staff_invitation i WHERE a.staff_id = $1 AND i.id = $2`,
      [staffId, invitation],
    );
    expect(row).toEqual({ opened: true, accepted: true });
    const log = await world.rows(`SELECT act FROM audit_entry WHERE staff_id = $1 AND act = 'INVITATION_ACCEPTED'`, [
      staffId,
    ]);
    expect(log).toHaveLength(1);
  });

  it('works once, also when it is used twice at the same time', async () => {
    const { token } = await invited();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect((await look(token)).status).toBe(404);
  });

  it('answers a used, old, withdrawn, replaced and unknown link alike', async () => {
    const used = await invited();
    await accept(used.token);
    const old = await invited({ days: -1 });
    const withdrawn = await invited({ state: 'WITHDRAWN' });
    const proposed = await invited({ state: 'PROPOSED' });
    const replaced = await invited();
    const newer = await link(replaced.invitation, replaced.staffId, replaced.email, 8);
    const unknown = await look('no such token');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND_OR_REFUSED']);
    for (const { token } of [used, old, withdrawn, proposed, replaced]) {
      expect((await look(token)).text).toBe(unknown.text);
      expect((await accept(token)).text).toBe(unknown.text);
    }
    for (const token of [undefined, 5, 'x'.repeat(500), '']) expect((await look(token)).text).toBe(unknown.text);
    expect((await accept(newer)).status).toBe(200);
  });

  it('takes only a password that the rules take, and stays open until one is given', async () => {
    const { token, email } = await invited();
    const codes = [];
    for (const password of ['short', 'password1234', email, 7, 'x'.repeat(1100)])
      codes.push((await accept(token, password)).body.code);
    expect(codes).toEqual([
      'PASSWORD_TOO_SHORT',
      'PASSWORD_TOO_COMMON',
      'PASSWORD_TOO_COMMON',
      'PASSWORD_TOO_SHORT',
      'PASSWORD_TOO_SHORT',
    ]);
    expect((await accept(token)).status).toBe(200);
  });

  it('of a reset lets the locked-out owner in again, and nothing that opened the account before', async () => {
    const staffId = await world.aPerson(organisationId);
    await account(world, 'locked@ward.example', staffId);
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
    const owner = new Visitor(app);
    await owner.signIn('locked@ward.example');
    const { secret, recoveryCodes } = await owner.addTotp();
    const device = await owner.addPasskey();
    for (let guess = 0; guess < 8; guess++) await new Visitor(app).signIn('locked@ward.example', 'a guess');
    expect((await new Visitor(app).signIn('locked@ward.example')).body.code).toBe('ACCOUNT_LOCKED');

    const { token, email } = await invited({ staffId, kind: 'RESET' });
    expect((await look(token)).body.kind).toBe('RESET');
    const anew = new Visitor(app);
    expect((await accept(token, CHOSEN, anew)).body).toEqual({ step: 'ENROL' });
    await anew.addPasskey();
    expect((await anew.get('me')).body.staffId).toBe(staffId);
    expect((await owner.me()).status).toBe(401);
    expect((await new Visitor(app).enterByPasskey(device)).status).toBe(401);
    expect((await new Visitor(app).signIn('locked@ward.example')).body.code).not.toBe('PASSWORD_REPLACE_REQUIRED');
    const later = new Visitor(app);
    expect((await later.signIn(email, PASSWORD)).body.code).toBe('SIGN_IN_FAILED');
    expect((await later.signIn(email, CHOSEN)).body.methods).toEqual(['PASSKEY', 'RECOVERY']);
    expect((await later.post('second-factor', { totp: codeOf(secret, 1) })).status).toBe(401);
    expect((await later.post('second-factor', { recoveryCode: recoveryCodes[0] })).status).toBe(401);
    const [{ fresh } = { fresh: false }] = await world.rows<{ fresh: boolean }>(
      `SELECT opened_at > now() - interval '1 minute' AS fresh FROM account WHERE staff_id = $1`,
      [staffId],
    );
    expect(fresh).toBe(true);
  });

  it('does not take an address that another person signs in with', async () => {
    await account(world, 'taken@ward.example', await world.aPerson(organisationId));
    const { invitation, staffId } = await invited();
    const token = await link(invitation, staffId, 'taken@ward.example', 9);
    expect((await accept(token)).status).toBe(404);
    expect(await world.rows('SELECT 1 FROM credential WHERE staff_id = $1', [staffId])).toEqual([]);
    expect((await new Visitor(app).signIn('taken@ward.example')).status).toBe(200);
  });

  it('is accepted before the first day, and lets in from then on', async () => {
    const staffId = await world.aPerson(organisationId);
    await world.rows(`UPDATE post SET active_from = '2999-04-01' WHERE staff_id = $1`, [staffId]);
    const { token, email } = await invited({ staffId });
    expect((await accept(token)).body).toEqual({ step: 'LATER' });
    expect((await new Visitor(app).signIn(email, CHOSEN)).body.code).toBe('SIGN_IN_FAILED');
    await world.rows(`UPDATE post SET active_from = '2026-04-01' WHERE staff_id = $1`, [staffId]);
    expect((await new Visitor(app).signIn(email, CHOSEN)).body).toEqual({ step: 'ENROL' });
  });

  it('is accepted from the organisation’s networks only, and stays open elsewhere', async () => {
    const ward = await world.anOrganisation('情報システム課');
    await world.rows(
      `INSERT INTO organisation_setting (organisation_id, allowed_networks) VALUES ($1, '{203.0.113.0/24}')`,
      [ward],
    );
    const { token } = await invited({ organisation: ward });
    expect((await accept(token)).body.code).toBe('NETWORK_NOT_ALLOWED');
    await world.rows(`UPDATE organisation_setting SET allowed_networks = '{127.0.0.0/8}' WHERE organisation_id = $1`, [
      ward,
    ]);
    expect((await accept(token)).status).toBe(200);
  });

  it('is nothing to the gate but by its token: it can list none and read none', async () => {
    const { Client } = await import('pg');
    const gate = new Client(app.database.gate);
    await gate.connect();
    for (const table of ['invitation_token', 'staff_invitation', 'account', 'organisation_setting'])
      await expect(gate.query(`SELECT 1 FROM ${table}`)).rejects.toThrow(/permission denied/);
    const { rows } = await gate.query('SELECT * FROM invitation_at_gate($1, now())', [newId()]);
    expect(rows).toEqual([]);
    await gate.end();
  });
});
