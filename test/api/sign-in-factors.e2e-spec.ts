import { startTestApp, type TestApp } from '../support/app';
import { codeOf, PASSWORD, Visitor, wrongCode } from '../support/sign-in';
import { aPersonWithPassword, enrol } from '../support/houses';
import { World } from '../support/world';

describe('second factors', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let people = 0;

  /** Somebody with a password, in an organisation that asks for a second factor. */
  const person = (organisation = organisationId) => aPersonWithPassword(world, organisation, ++people);

  /** The same, with an app that shows codes; its last code counts as long ago. */
  const enrolled = async () => enrol(app, world, await person());

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('男女平等推進センター');
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('are made at the first sign-in, and only then does it let in', async () => {
    const { email } = await person();
    const visitor = new Visitor(app);
    const first = await visitor.signIn(email);
    expect(first.body).toEqual({ step: 'ENROL' });
    expect(String(first.headers['set-cookie'])).toMatch(/tsudoi-step=.*Max-Age=600.*HttpOnly.*SameSite=Lax/);
    expect(String(first.headers['set-cookie'])).not.toMatch(/tsudoi=/);
    expect((await visitor.me()).status).toBe(401);
    expect((await visitor.get('step')).body).toEqual({ step: 'ENROL' });

    const offer = await visitor.post('totp/begin');
    expect(offer.body.otpauthUri).toMatch(/^otpauth:\/\/totp\/Tsudoi:/);
    expect(offer.body.qrSvg).toMatch(/^<svg/);
    const { secret } = offer.body;
    expect((await visitor.post('totp/confirm', { code: wrongCode(secret) })).body.code).toBe('CONFIRMATION_FAILED');
    const confirmed = await visitor.post('totp/confirm', { code: codeOf(secret) });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await visitor.get('me')).body).toMatchObject({ locked: false, factor: 'TOTP', idleMinutes: 15 });
    expect((await visitor.me()).status).toBe(200);
  });

  it('are asked for at each later sign-in, and a code works once', async () => {
    const { email, secret } = await enrolled();
    const visitor = new Visitor(app);
    const asked = await visitor.signIn(email);
    expect(asked.body).toEqual({ step: 'SECOND_FACTOR', methods: ['TOTP', 'RECOVERY'] });
    expect((await visitor.get('step')).body).toEqual(asked.body);
    const wrong = await visitor.post('second-factor', { totp: wrongCode(secret) });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'SECOND_FACTOR_FAILED']);
    const entered = await visitor.post('second-factor', { totp: codeOf(secret) });
    expect(entered.body).toMatchObject({ factor: 'TOTP', locked: false });

    const second = new Visitor(app);
    await second.signIn(email);
    expect((await second.post('second-factor', { totp: codeOf(secret) })).body.code).toBe('SECOND_FACTOR_FAILED');
    expect((await second.post('second-factor', { totp: codeOf(secret, 1) })).status).toBe(200);
  });

  it('let one of two requests in that bring the same code at once', async () => {
    const { email, secret } = await enrolled();
    const visitors = [new Visitor(app), new Visitor(app), new Visitor(app)];
    await Promise.all(visitors.map((visitor) => visitor.signIn(email)));
    const totp = codeOf(secret);
    const answers = await Promise.all(visitors.map((visitor) => visitor.post('second-factor', { totp })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('keep no secret that the database alone could open', async () => {
    const { staffId, secret, recoveryCodes } = await enrolled();
    const [row] = await world.rows<{ secret: string }>('SELECT secret FROM totp_secret WHERE staff_id = $1', [staffId]);
    expect(row!.secret).not.toContain(secret);
    const hashes = await world.rows<{ code_hash: string }>('SELECT code_hash FROM recovery_code WHERE staff_id = $1', [
      staffId,
    ]);
    expect(hashes).toHaveLength(10);
    for (const code of recoveryCodes) expect(hashes.map((hash) => hash.code_hash)).not.toContain(code);
    // A secret moved to another person's row opens nothing there.
    const other = await enrolled();
    await world.rows('UPDATE totp_secret SET secret = $2 WHERE staff_id = $1', [other.staffId, row!.secret]);
    const visitor = new Visitor(app);
    await visitor.signIn(other.email);
    expect((await visitor.post('second-factor', { totp: codeOf(secret) })).status).toBe(401);
  });

  it('can be codes on paper, each once, however they are typed in', async () => {
    const { email, recoveryCodes } = await enrolled();
    const [code = '', another = ''] = recoveryCodes;
    const visitor = new Visitor(app);
    await visitor.signIn(email);
    const typed = code.toUpperCase().replace('-', ' ');
    expect((await visitor.post('second-factor', { recoveryCode: typed })).body.factor).toBe('RECOVERY');
    expect((await visitor.get('factors')).body.recoveryCodesLeft).toBe(9);

    const again = new Visitor(app);
    await again.signIn(email);
    expect((await again.post('second-factor', { recoveryCode: code })).status).toBe(401);
    expect((await again.post('second-factor', { recoveryCode: another })).status).toBe(200);
    const drawn = await again.post('recovery-codes');
    expect(drawn.body.recoveryCodes).toHaveLength(10);
    expect(drawn.body.recoveryCodes).not.toContain(recoveryCodes[5]);
    const third = new Visitor(app);
    await third.signIn(email);
    expect((await third.post('second-factor', { recoveryCode: recoveryCodes[5] })).status).toBe(401);
  });

  it('end the step after five wrong answers, and lock the codes after that, but not the passkey', async () => {
    const { email, secret, visitor: owner } = await enrolled();
    const device = await owner.addPasskey();
    const guesser = new Visitor(app);
    await guesser.signIn(email);
    const codes: string[] = [];
    for (let guess = 0; guess < 6; guess++)
      codes.push((await guesser.post('second-factor', { totp: wrongCode(secret) })).body.code);
    expect(codes).toEqual([...Array(5).fill('SECOND_FACTOR_FAILED'), 'STEP_ENDED']);
    await guesser.signIn(email);
    const locked = await guesser.post('second-factor', { totp: codeOf(secret) });
    expect([locked.status, locked.body.code]).toEqual([429, 'ACCOUNT_LOCKED']);

    expect((await new Visitor(app).enterByPasskey(device)).body.factor).toBe('PASSKEY');
    const beside = new Visitor(app);
    const { body } = await beside.signIn(email);
    expect((await beside.post('second-factor', { passkey: device.get(body.passkeyOptions) })).status).toBe(200);
  });

  it('can be a passkey, also without a finger where a password stands beside it', async () => {
    const { email } = await person();
    const visitor = new Visitor(app);
    await visitor.signIn(email);
    const device = visitor.device(false);
    const offer = await visitor.post('passkeys/begin');
    const added = await visitor.post('passkeys/confirm', { passkey: device.create(offer.body), label: '鍵' });
    expect(added.body.recoveryCodes).toHaveLength(10);
    expect((await visitor.get('factors')).body).toMatchObject({
      totp: false,
      passkeys: [{ label: '鍵', lastUsedAt: null }],
      recoveryCodesLeft: 10,
      required: 'SECOND_FACTOR',
    });

    const later = new Visitor(app);
    const asked = await later.signIn(email);
    expect(asked.body.methods).toEqual(['PASSKEY', 'RECOVERY']);
    const assertion = device.get(asked.body.passkeyOptions);
    expect((await later.post('second-factor', { passkey: assertion })).body.factor).toBe('PASSKEY');
    expect((await new Visitor(app).enterByPasskey(device)).status).toBe(401);
    expect((await later.get('factors')).body.passkeys[0].lastUsedAt).toMatch(/^\d{4}-/);
  });

  it('lets a passkey alone in, and no answer twice, from another site, of a copy or of a stranger', async () => {
    const { visitor: owner } = await enrolled();
    const device = await owner.addPasskey();
    const visitor = new Visitor(app);
    const { body: options } = await visitor.post('passkey/options');
    expect(options.allowCredentials).toEqual([]);
    const passkey = device.get(options);
    const earlier = device.copy();
    const answer = await visitor.post('passkey', { passkey });
    expect(answer.body).toMatchObject({ factor: 'PASSKEY', locked: false });

    const replayed = new Visitor(app);
    await replayed.post('passkey/options');
    expect((await replayed.post('passkey', { passkey })).status).toBe(401);
    expect((await new Visitor(app).post('passkey', { passkey })).body.code).toBe('STEP_ENDED');
    await new Visitor(app).enterByPasskey(device);
    expect((await new Visitor(app).enterByPasskey(earlier)).body.code).toBe('SECOND_FACTOR_FAILED');
    const stranger = visitor.device();
    stranger.create({ challenge: 'x', rp: {}, user: { id: 'x' } });
    expect((await new Visitor(app).enterByPasskey(stranger)).body.code).toBe('SECOND_FACTOR_FAILED');
    const elsewhere = Object.assign(device.copy(), { origin: 'https://elsewhere.example' });
    expect((await new Visitor(app).enterByPasskey(elsewhere)).body.code).toBe('SECOND_FACTOR_FAILED');
  });

  it('takes the same challenge once, also by two answers of one device', async () => {
    const { visitor: owner } = await enrolled();
    const device = await owner.addPasskey();
    const visitor = new Visitor(app);
    const { headers, body } = await visitor.post('passkey/options');
    const cookie = String(headers['set-cookie']).split(';')[0]!;
    const send = () =>
      app.http
        .post('/auth/passkey')
        .set({ cookie })
        .send({ passkey: device.get(body) });
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(401);
  });

  it.each([[undefined], [null], ['x'], [{ id: 'a\u0000b', response: {} }], [{ id: 'abc', response: {} }]])(
    'refuses a passkey that is none: %j',
    async (passkey) => {
      const visitor = new Visitor(app);
      await visitor.post('passkey/options');
      expect((await visitor.post('passkey', { passkey })).body.code).toBe('SECOND_FACTOR_FAILED');
    },
  );

  it('keeps the last one where the organisation asks for one, and forgets the paper with the last', async () => {
    const { visitor, staffId } = await enrolled();
    const refused = await visitor.post('factors/remove', { kind: 'TOTP' });
    expect([refused.status, refused.body.code]).toEqual([400, 'LAST_FACTOR']);
    await visitor.addPasskey();
    expect((await visitor.post('factors/remove', { kind: 'TOTP' })).status).toBe(204);
    const { id } = (await visitor.get('factors')).body.passkeys[0];
    expect((await visitor.post('factors/remove', { kind: 'PASSKEY', id })).body.code).toBe('LAST_FACTOR');
    expect((await visitor.post('factors/remove', { kind: 'PASSKEY', id: 'another' })).status).toBe(400);

    await world.passwordAlone(organisationId);
    expect((await visitor.post('factors/remove', { kind: 'PASSKEY', id })).status).toBe(204);
    expect(await world.rows('SELECT 1 FROM recovery_code WHERE staff_id = $1', [staffId])).toEqual([]);
    expect((await visitor.post('factors/remove', { kind: 'PASSKEY', id })).status).toBe(404);
    await world.rows('DELETE FROM organisation_setting WHERE organisation_id = $1', [organisationId]);
  });

  it('are added and taken away after a fresh sign-in only, and never on a step beside an existing one', async () => {
    const { email, staffId, visitor } = await enrolled();
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '16 minutes' WHERE staff_id = $1`, [
      staffId,
    ]);
    for (const path of ['totp/begin', 'passkeys/begin', 'recovery-codes', 'factors/remove']) {
      const { status, body } = await visitor.post(path, { kind: 'TOTP' });
      expect([path, status, body.code]).toEqual([path, 403, 'FRESH_SIGN_IN_REQUIRED']);
    }
    await world.rows('DELETE FROM totp_secret WHERE staff_id = $1', [staffId]);
    const [one, two] = [new Visitor(app), new Visitor(app)];
    await one.signIn(email);
    await two.signIn(email);
    await one.addTotp();
    const late = await two.post('totp/begin');
    expect([late.status, late.body.code]).toEqual([401, 'STEP_ENDED']);
  });

  it('are asked for by the organisation that one acts for', async () => {
    const strict = await world.anOrganisation('保健所');
    const easy = await world.anOrganisation('区民相談課');
    await world.passwordAlone(easy);
    const { email, staffId } = await person(easy);
    await world.add('post', { staff_id: staffId, organisation_id: strict, title: '主査', active_from: '2024-04-01' });
    const order = await world.rows<{ id: string }>(
      `SELECT DISTINCT organisation_id AS id FROM post WHERE staff_id = $1 ORDER BY 1`,
      [staffId],
    );
    await world.rows(
      `INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'PASSWORD')
      ON CONFLICT (organisation_id) DO UPDATE SET factor = 'PASSWORD'`,
      [order[0]!.id],
    );
    await world.rows(
      `INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'SECOND_FACTOR')
      ON CONFLICT (organisation_id) DO UPDATE SET factor = 'SECOND_FACTOR'`,
      [order[1]!.id],
    );
    const visitor = new Visitor(app);
    expect((await visitor.signIn(email)).body.factor).toBe('PASSWORD');
    const more = await visitor.post('act-for', { organisationId: order[1]!.id });
    expect(more.body).toEqual({ step: 'ENROL' });
    expect((await visitor.get('me')).body.organisation.id).toBe(order[0]!.id);
    await visitor.addTotp();
    expect((await visitor.get('me')).body).toMatchObject({ organisation: { id: order[1]!.id }, factor: 'TOTP' });
    expect((await visitor.post('act-for', { organisationId: order[0]!.id })).body.factor).toBe('TOTP');
  });

  it('let nobody in whose password is wrong, whatever else is right', async () => {
    const { email, secret } = await enrolled();
    const visitor = new Visitor(app);
    expect((await visitor.signIn(email, `${PASSWORD}!`)).body.code).toBe('SIGN_IN_FAILED');
    expect((await visitor.post('second-factor', { totp: codeOf(secret) })).body.code).toBe('STEP_ENDED');
    expect((await visitor.get('step')).body.code).toBe('STEP_ENDED');
  });
});
