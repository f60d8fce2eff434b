import { hashPassword } from '../../apps/api/src/platform/identity';
import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';

const PASSWORD = 'a long pass phrase for tests';

describe('sign-in', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let secondId: string;
  let staffId: string;

  const account = async (email: string, staff: string) =>
    world.rows(`INSERT INTO credential (staff_id, email, password_hash) VALUES ($1, $2, $3)`, [
      staff,
      email,
      await hashPassword(PASSWORD),
    ]);

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('男女平等推進センター');
    await world.passwordAlone(organisationId);
    secondId = await world.anOrganisation('区民相談課');
    await world.passwordAlone(secondId);
    staffId = await world.aPerson(organisationId, { name: '調整担当' });
    await world.add('post', {
      staff_id: staffId,
      organisation_id: secondId,
      title: '主査',
      active_from: '2024-04-01',
    });
    await account('coordinator@ward.example', staffId);
    const past = await world.aPerson(organisationId, { activeUntil: '2024-04-01' });
    await account('left@ward.example', past);
    await account('locked@ward.example', await world.aPerson(organisationId));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const signIn = (email: unknown, password: unknown = PASSWORD) =>
    app.http.post('/auth/sign-in').send({ email, password } as object);

  it('lets a person in, says who is acting for whom, and out again', async () => {
    const browser = app.browser();
    const entered = await browser
      .post('/auth/sign-in')
      .send({ email: ' Coordinator@ward.example ', password: PASSWORD });
    expect(entered.status).toBe(200);
    expect(entered.body).toMatchObject({ name: '調整担当', sample: false });
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const me = await browser.get('/auth/me');
    expect(me.body.organisations).toHaveLength(2);

    expect((await browser.post('/auth/sign-out').send({})).status).toBe(204);
    const after = await browser.get('/auth/me');
    expect(after.status).toBe(401);
    expect(after.body.code).toBe('NOT_SIGNED_IN');
  });

  it('acts for one organisation at a time, and only for an own one', async () => {
    const browser = app.browser();
    await browser.post('/auth/sign-in').send({ email: 'coordinator@ward.example', password: PASSWORD });
    const switched = await browser.post('/auth/act-for').send({ organisationId: secondId });
    expect(switched.body.organisation.id).toBe(secondId);
    const strange = await world.anOrganisation('よその課');
    const hidden = await browser.post('/auth/act-for').send({ organisationId: strange });
    const random = await browser.post('/auth/act-for').send({ organisationId: 'no such thing' });
    expect(hidden.status).toBe(404);
    expect(hidden.text).toBe(random.text);
  });

  it('answers an unknown address, a wrong password and a left post alike', async () => {
    const unknown = await signIn('nobody@ward.example');
    const wrong = await signIn('coordinator@ward.example', 'wrong');
    const left = await signIn('left@ward.example');
    expect(unknown.status).toBe(401);
    expect(unknown.body.code).toBe('SIGN_IN_FAILED');
    expect(wrong.text).toBe(unknown.text);
    expect(left.text).toBe(unknown.text);
  });

  it('refuses what is no address or password without asking the database', async () => {
    for (const pair of [
      {},
      { email: 5, password: PASSWORD },
      { email: 'a@ward.example', password: 'x'.repeat(2000) },
    ]) {
      const answer = await app.http.post('/auth/sign-in').send(pair);
      expect(answer.status).toBe(401);
    }
  });

  it('locks an address after repeated failures, also against the right password, and no other', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await signIn('locked@ward.example', 'wrong');
    const locked = await signIn('locked@ward.example');
    expect(locked.status).toBe(429);
    expect(locked.body.code).toBe('ACCOUNT_LOCKED');
    expect(locked.body.messageJa).toContain('15分後');
    expect((await signIn('coordinator@ward.example')).status).toBe(200);
  });

  it('locks an address that nobody has in the same way', async () => {
    const codes = [];
    for (let attempt = 0; attempt < 7; attempt++) codes.push((await signIn('no-such@ward.example', 'wrong')).status);
    expect(codes).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('lets no more guesses through when they come all at once', async () => {
    await account('raced@ward.example', await world.aPerson(organisationId));
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn('raced@ward.example', 'wrong')));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(5);
    expect(answers.filter((answer) => answer.status === 429)).toHaveLength(15);
  });

  it('forgets failures once somebody gets in', async () => {
    await account('forgetful@ward.example', await world.aPerson(organisationId));
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 4; attempt++) await signIn('forgetful@ward.example', 'wrong');
      expect((await signIn('forgetful@ward.example')).status).toBe(200);
    }
  });

  it('lets a one-time password do nothing but choose its successor', async () => {
    const once = await world.aPerson(organisationId);
    await account('once@ward.example', once);
    await world.rows('UPDATE credential SET one_time = true WHERE staff_id = $1', [once]);
    const first = await signIn('once@ward.example');
    expect(first.status).toBe(403);
    expect(first.body.code).toBe('PASSWORD_REPLACE_REQUIRED');
    expect(first.headers['set-cookie']).toBeUndefined();
    const choose = (newPassword: string) =>
      app.http.post('/auth/sign-in').send({ email: 'once@ward.example', password: PASSWORD, newPassword });
    expect((await choose('short')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await choose(PASSWORD)).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await choose('another long pass phrase')).status).toBe(200);
    expect((await signIn('once@ward.example')).body.code).toBe('SIGN_IN_FAILED');
    expect((await signIn('once@ward.example', 'another long pass phrase')).status).toBe(200);
  });

  it('takes changes from our own pages only', async () => {
    const foreign = await app.http
      .post('/auth/sign-in')
      .set('origin', 'https://elsewhere.example')
      .send({ email: 'coordinator@ward.example', password: PASSWORD });
    expect(foreign.status).toBe(403);
    const form = await app.http.post('/auth/sign-in').type('form').send('email=a');
    expect(form.status).toBe(415);
    const site = await app.http.post('/graphql').set('sec-fetch-site', 'cross-site').send({ query: '{ me { name } }' });
    expect(site.status).toBe(403);
  });

  it('tells nobody anything through GraphQL', async () => {
    const answer = await app.http.post('/graphql').send({ query: '{ me { name } }' });
    expect(answer.status).toBe(401);
    expect(answer.body.errors[0].extensions.code).toBe('NOT_SIGNED_IN');
  });
});
