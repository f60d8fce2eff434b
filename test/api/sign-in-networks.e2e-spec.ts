import type { Response } from 'supertest';
import { makeFirstOperator } from '../../apps/api/src/commands/first-operator';
import { startTestApp, type TestApp } from '../support/app';
import { cloneDatabase } from '../support/database';
import { account, PASSWORD, Visitor } from '../support/sign-in';
import { World } from '../support/world';

const OFFICE = '203.0.113.7';
const HOME = '198.51.100.9';

describe('networks of an organisation', () => {
  let app: TestApp;
  let world: World;
  let ward: string;
  let npo: string;

  const request = (method: 'get' | 'post', path: string, from: string, cookie = '', body = {}): Promise<Response> => {
    const asked = app.http[method](path).set({ 'x-forwarded-for': from, 'x-forwarded-proto': 'https', cookie });
    return (method === 'post' ? asked.send(body) : asked).then((response) => response);
  };
  const signIn = (email: string, from: string, password = PASSWORD) =>
    request('post', '/auth/sign-in', from, '', { email, password });
  const cookieOf = (response: Response): string =>
    /__Host-tsudoi=[^;]+/.exec(String(response.headers['set-cookie']))![0];
  const me = (from: string, cookie: string) =>
    request('post', '/graphql', from, cookie, { query: '{ me { organisation { id } } }' });

  beforeAll(async () => {
    app = await startTestApp(undefined, { TSUDOI_BEHIND_TLS: '1', TRUST_PROXY: '1' });
    world = new World(app);
    ward = await world.anOrganisation('情報システム課');
    npo = await world.anOrganisation('みなも', 'NPO');
    await world.passwordAlone(npo);
    await world.rows(
      `INSERT INTO organisation_setting (organisation_id, factor, allowed_networks) VALUES ($1, 'PASSWORD', $2)`,
      [ward, ['203.0.113.0/24', '2001:db8::/32']],
    );
    await account(world, 'clerk@ward.example', await world.aPerson(ward));
    await account(world, 'helper@npo.example', await world.aPerson(npo));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('let in from within, and say why not from elsewhere only to whoever has the password', async () => {
    expect((await signIn('clerk@ward.example', OFFICE)).status).toBe(200);
    expect((await signIn('clerk@ward.example', '2001:db8:7::1')).status).toBe(200);
    const outside = await signIn('clerk@ward.example', HOME);
    expect([outside.status, outside.body.code]).toEqual([403, 'NETWORK_NOT_ALLOWED']);
    expect(outside.headers['set-cookie']).toBeUndefined();
    const guessed = await signIn('clerk@ward.example', HOME, 'wrong');
    expect(guessed.text).toBe((await signIn('nobody@ward.example', HOME, 'wrong')).text);
    expect((await signIn('helper@npo.example', HOME)).status).toBe(200);
  });

  it('hold for every request of a login, from the moment they are chosen', async () => {
    const cookie = cookieOf(await signIn('clerk@ward.example', OFFICE));
    expect((await me(OFFICE, cookie)).status).toBe(200);
    const outside = await me(HOME, cookie);
    expect([outside.status, outside.body.errors[0].extensions.code]).toEqual([403, 'NETWORK_NOT_ALLOWED']);
    expect((await request('get', '/auth/sessions', HOME, cookie)).status).toBe(401);
    await world.rows(`UPDATE organisation_setting SET allowed_networks = '{192.0.2.0/24}' WHERE organisation_id = $1`, [
      ward,
    ]);
    expect((await me(OFFICE, cookie)).status).toBe(403);
    await world.rows(
      `UPDATE organisation_setting SET allowed_networks = '{203.0.113.0/24}' WHERE organisation_id = $1`,
      [ward],
    );
    expect((await me(OFFICE, cookie)).status).toBe(200);
  });

  it('decide for each of a person’s organisations: from home one acts for the one that allows it', async () => {
    const staffId = await world.aPerson(ward);
    await world.add('post', { staff_id: staffId, organisation_id: npo, title: '理事', active_from: '2024-04-01' });
    await account(world, 'both@ward.example', staffId);
    const home = await signIn('both@ward.example', HOME);
    expect(home.body.organisation.id).toBe(npo);
    const cookie = cookieOf(home);
    const switched = await request('post', '/auth/act-for', HOME, cookie, { organisationId: ward });
    expect([switched.status, switched.body.code]).toEqual([403, 'NETWORK_NOT_ALLOWED']);
    expect((await request('post', '/auth/act-for', OFFICE, cookie, { organisationId: ward })).status).toBe(200);
  });
});

describe('the first operator', () => {
  it('chooses a password and makes a second factor before anything else', async () => {
    const database = await cloneDatabase();
    const made = await makeFirstOperator(database.owner, new Date());
    const app = await startTestApp(database);
    const visitor = new Visitor(app);
    const { email, password } = made!;
    expect((await visitor.signIn(email, password)).body.code).toBe('PASSWORD_REPLACE_REQUIRED');
    const chosen = await visitor.post('sign-in', { email, password, newPassword: 'kx7m pq2w 9hvt' });
    expect(chosen.body).toEqual({ step: 'ENROL' });
    expect((await visitor.me()).status).toBe(401);
    await visitor.addTotp();
    expect((await visitor.get('me')).body).toMatchObject({ platformRole: 'OPERATOR', factor: 'TOTP' });
    await app.close();
  });
});
