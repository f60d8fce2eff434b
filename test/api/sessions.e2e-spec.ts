import { startTestApp, type TestApp } from '../support/app';
import { account, codeOf, PASSWORD, Visitor, wrongCode } from '../support/sign-in';
import { World } from '../support/world';

describe('sessions', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let people = 0;

  const person = async (organisation = organisationId): Promise<{ email: string; staffId: string }> => {
    const email = `person${++people}@ward.example`;
    const staffId = await world.aPerson(organisation, { name: `担当${people}` });
    await account(world, email, staffId);
    return { email, staffId };
  };

  const signedIn = async (organisation = organisationId, headers: Record<string, string> = {}) => {
    const { email, staffId } = await person(organisation);
    const visitor = new Visitor(app, headers);
    const entered = await visitor.signIn(email);
    return { email, staffId, visitor, entered };
  };

  const ago = (staffId: string, column: string, minutes: number) =>
    world.rows(`UPDATE login_session SET ${column} = now() - make_interval(mins => $2) WHERE staff_id = $1`, [
      staffId,
      minutes,
    ]);

  const cookieOf = (response: { headers: Record<string, unknown> }): string =>
    /tsudoi=[^;]+/.exec(String(response.headers['set-cookie']))![0];

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('男女平等推進センター');
    await world.passwordAlone(organisationId);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('begin under a token of their own at each sign-in, and the one before ends', async () => {
    const { email, visitor, entered } = await signedIn();
    const first = cookieOf(entered);
    const planted = await app.http
      .post('/auth/sign-in')
      .set({ cookie: 'tsudoi=planted-by-somebody' })
      .send({ email, password: PASSWORD });
    expect(cookieOf(planted)).not.toContain('planted');
    const second = cookieOf(await visitor.signIn(email));
    expect(second).not.toBe(first);
    expect((await app.http.get('/auth/me').set({ cookie: first })).status).toBe(401);
    expect((await app.http.get('/auth/me').set({ cookie: second })).status).toBe(200);
    expect((await app.http.get('/auth/me').set({ cookie: 'tsudoi=planted-by-somebody' })).status).toBe(401);
  });

  it('are listed to their owner and end at once, one or all the others', async () => {
    const { email, staffId, visitor } = await signedIn(organisationId, { 'user-agent': 'Laptop' });
    const others = [new Visitor(app, { 'user-agent': 'Phone' }), new Visitor(app), new Visitor(app)];
    for (const other of others) await other.signIn(email);
    const { body: list } = await visitor.get('sessions');
    expect(list).toHaveLength(4);
    expect(list.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const phone = list.find(({ agent }: { agent: string }) => agent === 'Phone');
    expect(phone).toMatchObject({ factor: 'PASSWORD', organisationName: '男女平等推進センター', current: false });
    expect(Object.keys(phone).sort()).toEqual(
      ['agent', 'beganAt', 'current', 'factor', 'id', 'organisationName', 'seenAt'].sort(),
    );
    expect((await visitor.post('sessions/end', { id: phone.id })).status).toBe(204);
    expect((await others[0]!.me()).status).toBe(401);
    expect((await others[1]!.me()).status).toBe(200);
    expect((await visitor.post('sessions/end', { others: true })).status).toBe(204);
    expect((await others[1]!.me()).status).toBe(401);
    expect((await visitor.me()).status).toBe(200);
    expect(await world.rows('SELECT 1 FROM login_session WHERE staff_id = $1', [staffId])).toHaveLength(1);
  });

  it('of somebody else are neither listed nor ended, and answer like none', async () => {
    const { visitor } = await signedIn();
    const stranger = await signedIn();
    const [{ id }] = (await stranger.visitor.get('sessions')).body;
    const hidden = await visitor.post('sessions/end', { id });
    const random = await visitor.post('sessions/end', { id: '7f3f9a52-1d5e-4c8e-9d6a-1f1f1f1f1f1f' });
    const none = await visitor.post('sessions/end', { id: 'x' });
    expect([hidden.status, hidden.text]).toEqual([404, random.text]);
    expect(none.text).toBe(random.text);
    expect((await stranger.visitor.me()).status).toBe(200);
  });

  it('lock by hand: then they answer nothing but how to open, and open for their owner under a new token', async () => {
    const { visitor, entered } = await signedIn();
    expect((await visitor.post('lock')).status).toBe(204);
    expect(await visitor.me()).toMatchObject({ status: 401, code: 'SESSION_LOCKED' });
    for (const path of ['sessions', 'factors']) expect((await visitor.get(path)).body.code).toBe('SESSION_LOCKED');
    for (const path of ['act-for', 'fresh', 'fresh/options', 'password', 'totp/begin', 'sessions/end', 'lock'])
      expect([path, (await visitor.post(path)).body.code]).toEqual([path, 'SESSION_LOCKED']);
    const me = await visitor.get('me');
    expect(me.body).toEqual({ locked: true, methods: ['PASSWORD'], organisationName: '男女平等推進センター' });
    const wrong = await visitor.post('unlock', { password: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'CONFIRMATION_FAILED']);
    const opened = await visitor.post('unlock', { password: PASSWORD });
    expect(opened.body).toMatchObject({ locked: false });
    expect(cookieOf(opened)).not.toBe(cookieOf(entered));
    expect((await app.http.get('/auth/me').set({ cookie: cookieOf(entered) })).status).toBe(401);
    expect((await visitor.me()).status).toBe(200);
  });

  it('can be left while locked, and somebody else can sign in at the same screen', async () => {
    const { visitor } = await signedIn();
    await visitor.post('lock');
    const { email, staffId } = await person();
    expect((await visitor.signIn(email)).body.staffId).toBe(staffId);
    await visitor.post('lock');
    expect((await visitor.post('sign-out')).status).toBe(204);
    expect((await visitor.get('me')).body.code).toBe('NOT_SIGNED_IN');
  });

  it('open by a code or a passkey too', async () => {
    const { visitor, staffId } = await signedIn();
    const { secret } = await visitor.addTotp();
    const device = await visitor.addPasskey();
    await visitor.post('lock');
    expect((await visitor.get('me')).body.methods).toEqual(['PASSWORD', 'TOTP', 'PASSKEY']);
    expect((await visitor.post('unlock', { totp: wrongCode(secret) })).status).toBe(403);
    expect((await visitor.post('unlock', { totp: codeOf(secret, 1) })).status).toBe(200);
    await visitor.post('lock');
    const { passkeyOptions } = (await visitor.get('me')).body;
    expect((await visitor.post('unlock', { passkey: device.get(passkeyOptions) })).status).toBe(200);
    await visitor.post('lock');
    const other = await signedIn();
    const strange = await other.visitor.addPasskey();
    const asked = (await visitor.get('me')).body.passkeyOptions;
    expect((await visitor.post('unlock', { passkey: strange.get(asked) })).status).toBe(403);
    expect(staffId).toBeTruthy();
  });

  it('lock when nobody was there for as long as the organisation says, pages that ask by themselves apart', async () => {
    const { visitor, staffId } = await signedIn();
    await ago(staffId, 'seen_at', 14);
    expect((await visitor.me({ 'x-tsudoi-background': '1' })).status).toBe(200);
    await ago(staffId, 'seen_at', 14);
    const [before] = await world.rows('SELECT seen_at FROM login_session WHERE staff_id = $1', [staffId]);
    await visitor.me({ 'x-tsudoi-background': '1' });
    expect(await world.rows('SELECT seen_at FROM login_session WHERE staff_id = $1', [staffId])).toEqual([before]);
    expect((await visitor.me()).status).toBe(200);
    expect(await world.rows('SELECT seen_at FROM login_session WHERE staff_id = $1', [staffId])).not.toEqual([before]);
    await ago(staffId, 'seen_at', 16);
    expect((await visitor.me({ 'x-tsudoi-background': '1' })).code).toBe('SESSION_LOCKED');
    expect((await visitor.get('me')).body.locked).toBe(true);
    expect((await visitor.post('unlock', { password: PASSWORD })).status).toBe(200);
  });

  it('lock and end as each organisation has chosen, from the moment it chooses', async () => {
    const quick = await world.anOrganisation('保健所');
    await world.passwordAlone(quick);
    const { visitor, staffId } = await signedIn(quick);
    await world.rows('UPDATE organisation_setting SET idle_minutes = 5, session_hours = 1 WHERE organisation_id = $1', [
      quick,
    ]);
    expect((await visitor.get('me')).body.idleMinutes).toBe(5);
    await ago(staffId, 'seen_at', 6);
    expect((await visitor.me()).code).toBe('SESSION_LOCKED');
    await visitor.post('unlock', { password: PASSWORD });
    await ago(staffId, 'created_at', 59);
    expect((await visitor.me()).status).toBe(200);
    await ago(staffId, 'created_at', 61);
    expect((await visitor.me()).code).toBe('NOT_SIGNED_IN');
    expect((await visitor.post('unlock', { password: PASSWORD })).body.code).toBe('NOT_SIGNED_IN');
  });

  it('are no longer and no fresher after acting for another organisation', async () => {
    const { email, staffId } = await person();
    const second = await world.anOrganisation('区民相談課');
    await world.passwordAlone(second);
    await world.add('post', { staff_id: staffId, organisation_id: second, title: '主査', active_from: '2024-04-01' });
    const visitor = new Visitor(app);
    const { body } = await visitor.signIn(email);
    await ago(staffId, 'created_at', 11 * 60);
    await ago(staffId, 'fresh_at', 14);
    const other = [organisationId, second].find((id) => id !== body.organisation.id)!;
    const switched = await visitor.post('act-for', { organisationId: other });
    expect(switched.body.organisation.id).toBe(other);
    const rows = await world.rows<{ hours: number; minutes: number }>(
      `SELECT extract(epoch FROM expires_at - now())::int / 3600.0 AS hours,
         extract(epoch FROM now() - fresh_at)::int / 60 AS minutes FROM login_session WHERE staff_id = $1`,
      [staffId],
    );
    expect(rows).toHaveLength(1);
    expect(Number(rows[0]!.hours)).toBeLessThan(1.1);
    expect(rows[0]!.minutes).toBe(14);
  });

  it('become fresh when their owner shows once more who they are', async () => {
    const { visitor, staffId, entered } = await signedIn();
    await ago(staffId, 'fresh_at', 16);
    expect((await visitor.post('totp/begin')).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await visitor.post('fresh/options')).body).toEqual({ methods: ['PASSWORD'] });
    expect((await visitor.post('fresh', { password: 'wrong' })).body.code).toBe('CONFIRMATION_FAILED');
    const done = await visitor.post('fresh', { password: PASSWORD });
    expect(done.status).toBe(204);
    expect((await app.http.get('/auth/me').set({ cookie: cookieOf(entered) })).status).toBe(401);
    const { freshUntil } = (await visitor.get('me')).body;
    expect(new Date(freshUntil).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
    const device = await visitor.addPasskey();
    await ago(staffId, 'fresh_at', 16);
    const { passkeyOptions } = (await visitor.post('fresh/options')).body;
    expect((await visitor.post('fresh', { passkey: device.get(passkeyOptions) })).status).toBe(204);
    expect((await visitor.post('totp/begin')).status).toBe(200);
  });
});
