import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { startTestApp, type TestApp } from '../support/app';
import { Authenticator } from '../support/authenticator';
import { account, PASSWORD } from '../support/sign-in';
import { World } from '../support/world';

const NETWORKS = ['203.0.113.7', '198.51.100.9'];
const ORIGIN = 'https://tsudoi.example';
const SCHEMA = join(__dirname, '../../apps/api/schema.graphql');
const RESET = 'mutation($input: ResetAccessInput!) { resetAccess(input: $input) { link } }';

describe('guessing', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let folder: string;

  /** A request through a proxy that ends TLS, from a network and with a login where one is given. */
  const send = (path: string, body: object, { from = NETWORKS[0]!, cookie = '' } = {}): Promise<Response> =>
    app.http
      .post(path)
      .set({ host: 'tsudoi.example', 'x-forwarded-for': from, 'x-forwarded-proto': 'https', cookie })
      .set('idempotency-key', randomUUID())
      .send(body)
      .then((response) => response);
  const post = (path: string, body: object, more: { from?: string; cookie?: string } = {}): Promise<Response> =>
    send(`/auth/${path}`, body, more);

  const cookieOf = ({ headers }: Response, name: string): string =>
    (headers['set-cookie'] as unknown as string[]).find((line) => line.startsWith(name))!.split(';')[0]!;

  /** Somebody with a password, and a login whose cookie a thief may hold. */
  const person = async (email: string) => {
    const staffId = await world.aPerson(organisationId);
    await account(world, email, staffId);
    const login = async () => {
      const { cookie } = await world.signIn(organisationId, staffId);
      return `__Host-${cookie}`;
    };
    return { staffId, login };
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tsudoi-guessing-'));
    writeFileSync(join(folder, 'sample-password.txt'), `${PASSWORD}\n`);
    const sample = [{ name: '担当', role: '区の構成員', email: 'owner@ward.example' }];
    writeFileSync(join(folder, 'sample-accounts.json'), JSON.stringify(sample));
    const env = { TSUDOI_BEHIND_TLS: '1', TRUST_PROXY: '1', PUBLIC_URL: ORIGIN, TSUDOI_DATA: folder };
    app = await startTestApp(undefined, env);
    world = new World(app);
    organisationId = await world.anOrganisation('男女平等推進センター');
    await world.passwordAlone(organisationId);
    await world.rows(`INSERT INTO installation (id, filled_by, filled_at) VALUES (1, 'SAMPLE', now())`);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('fifty times through every door at once gets five looks, locks the account, and leaves its owner a way', async () => {
    const email = 'owner@ward.example';
    const { staffId, login } = await person(email);
    const device = new Authenticator(ORIGIN);
    const cookie = await login();
    const offer = await post('passkeys/begin', {}, { cookie });
    const added = await post('passkeys/confirm', { passkey: device.create(offer.body), label: '鍵' }, { cookie });
    expect(added.status).toBe(200);

    const [open, locked] = [await login(), await login()];
    await post('lock', {}, { cookie: locked });
    const password = 'not the pass phrase';
    const doors = [
      (from: string) => post('sign-in', { email, password }, { from }),
      (from: string) => post('sign-in', { email: ` ${email.toUpperCase()} `, password }, { from }),
      (from: string) => post('fresh', { password }, { from, cookie: open }),
      (from: string) => post('unlock', { password }, { from, cookie: locked }),
      (from: string) => post('password', { password, newPassword: 'something else and long' }, { from, cookie: open }),
    ];
    const guesses = Array.from({ length: 50 }, (_, at) => doors[at % 5]!(NETWORKS[at % 2]!));
    const answers = await Promise.all(guesses);
    const codes = answers.map(({ body }) => (body as { code: string }).code);
    const looked = codes.filter((code) => code !== 'ACCOUNT_LOCKED');
    expect(looked).toHaveLength(5);
    expect(looked.every((code) => ['SIGN_IN_FAILED', 'CONFIRMATION_FAILED'].includes(code))).toBe(true);

    const logged = await world.rows<{ act: string; times: number }>(
      `SELECT act, count(*)::int AS times FROM audit_entry WHERE staff_id = $1 AND act IN ('SIGN_IN_FAILED', 'ACCOUNT_LOCKED')
       GROUP BY act ORDER BY act`,
      [staffId],
    );
    expect(logged).toEqual([
      { act: 'ACCOUNT_LOCKED', times: 1 },
      { act: 'SIGN_IN_FAILED', times: 5 },
    ]);

    const right = { password: PASSWORD };
    for (const answer of [
      await post('sign-in', { email, ...right }),
      await post('sample-sign-in', { email }),
      await post('fresh', right, { cookie: open }),
      await post('unlock', right, { cookie: locked }),
      await post('password', { ...right, newPassword: 'something else and long' }, { cookie: open }),
    ])
      expect([answer.status, answer.body.code]).toEqual([429, 'ACCOUNT_LOCKED']);

    const asked = await post('passkey/options', {}, { from: NETWORKS[1] });
    const entered = await post(
      'passkey',
      { passkey: device.get(asked.body) },
      { from: NETWORKS[1], cookie: cookieOf(asked, '__Host-tsudoi-step') },
    );
    expect(entered.body).toMatchObject({ staffId, factor: 'PASSKEY' });
    expect(cookieOf(entered, '__Host-tsudoi=')).toMatch(/^__Host-tsudoi=./);
  });

  it('fifty times locks, and a reset by the own administrator ends the lock at once', async () => {
    const email = 'reset@ward.example';
    const { staffId } = await person(email);
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        post('sign-in', { email, password: 'a guess' }, { from: NETWORKS[at % 2] }),
      ),
    );
    expect((await post('sign-in', { email, password: PASSWORD })).body.code).toBe('ACCOUNT_LOCKED');

    const administrator = await world.aPerson(organisationId, { administrator: true });
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [administrator]);
    const { cookie } = await world.signIn(organisationId, administrator);
    const answer = await send(
      '/graphql',
      { query: RESET, variables: { input: { staffId, email } } },
      { cookie: `__Host-${cookie}` },
    );
    const { link } = (answer.body as { data: { resetAccess: { link: string } } }).data.resetAccess;
    const newPassword = 'three green umbrellas';
    expect((await post('invitation/accept', { token: link.split('#')[1], newPassword })).status).toBe(200);
    const entered = await post('sign-in', { email, password: newPassword });
    expect([entered.status, (entered.body as { staffId: string }).staffId]).toEqual([200, staffId]);
  });

  it('has no door in GraphQL, where one request could carry fifty of them under aliases', async () => {
    expect(readFileSync(SCHEMA, 'utf8')).not.toMatch(/(password|passkey|totp|recovery)\w*[:(]/i);
    const email = 'alias@ward.example';
    const { login } = await person(email);
    const guess = (at: number): string => `a${at}: signIn(email: "${email}", password: "a guess") { name }`;
    const query = `mutation { ${Array.from({ length: 50 }, (_, at) => guess(at)).join(' ')} }`;
    for (const cookie of ['', await login()]) {
      const { body } = await send('/graphql', { query }, { cookie });
      const { data, errors } = body as { data?: unknown; errors: { extensions: { code: string } }[] };
      const others = errors.filter(({ extensions }) => !['REQUEST_INVALID', 'TOO_COMPLEX'].includes(extensions.code));
      expect([data, errors.length > 0, others]).toEqual([undefined, true, []]);
    }
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(200);
  });

  it('under many addresses from one network ends for that network, and for no other', async () => {
    const guess = (at: number, from: string) =>
      post('sign-in', { email: `n${at}@ward.example`, password: 'x' }, { from });
    const from = '192.0.2.5';
    const answers: Response[] = [];
    for (let at = 0; at < 100; at += 20)
      answers.push(...(await Promise.all(Array.from({ length: 20 }, (_, next) => guess(at + next, from)))));
    expect(answers.every(({ status }) => status === 401)).toBe(true);
    const more = await guess(101, from);
    expect([more.status, more.body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    await account(world, 'colleague@ward.example', await world.aPerson(organisationId));
    const colleague = { email: 'colleague@ward.example', password: PASSWORD };
    expect((await post('sign-in', colleague, { from })).body.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await post('sign-in', colleague, { from: '192.0.2.6' })).status).toBe(200);
    expect((await post('passkey/options', {}, { from })).status).toBe(200);
  });

  it('is counted for a household of IPv6 as one, and not for those who sign in rightly', async () => {
    await account(world, 'busy@ward.example', await world.aPerson(organisationId));
    for (let at = 0; at < 12; at++) {
      const from = `2001:db8:1:2::${at}`;
      expect((await post('sign-in', { email: 'busy@ward.example', password: PASSWORD }, { from })).status).toBe(200);
    }
    const rows = await world.rows<{ failures: number }>(
      `SELECT failures FROM sign_in_attempt WHERE kind = 'NETWORK' ORDER BY last_at DESC LIMIT 1`,
    );
    expect(rows[0]!.failures).toBe(0);
  });

  it('learns nothing from an address that nobody has: the same bytes, the same work', async () => {
    const { staffId } = await person('known@ward.example');
    const attempts = async (email: string) => {
      const answers = [];
      for (let at = 0; at < 7; at++)
        answers.push(await post('sign-in', { email, password: 'wrong' }, { from: '192.0.2.77' }));
      return answers.map(({ status, text, headers }) => {
        const { date: _date, ...rest } = headers as Record<string, string>;
        return { status, text, rest };
      });
    };
    const [known, unknown] = [await attempts('known@ward.example'), await attempts('nobody@ward.example')];
    expect(known).toEqual(unknown);
    expect(known.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(staffId).toMatch(/-/);
  });

  it('forgets a lock after a quarter of an hour without attempts', async () => {
    const email = 'patient@ward.example';
    await person(email);
    for (let at = 0; at < 6; at++) await post('sign-in', { email, password: 'wrong' });
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(429);
    await world.rows(`UPDATE sign_in_attempt SET last_at = last_at - interval '15 minutes 1 second',
      locked_until = locked_until - interval '15 minutes 1 second'`);
    expect((await post('sign-in', { email, password: PASSWORD })).status).toBe(200);
  });
});
