import { startTestApp, type TestApp } from '../support/app';
import { codeOf, PASSWORD, wrongCode } from '../support/sign-in';
import { aPersonWithPassword, enrol } from '../support/houses';
import { World } from '../support/world';

describe('a fresh sign-in where a second factor is asked', () => {
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

  it('needs the second factor; a password alone opens the screen and no more', async () => {
    const { staffId, secret, visitor } = await enrolled();
    const code = async () => {
      await world.rows('UPDATE totp_secret SET last_step = 0 WHERE staff_id = $1', [staffId]);
      return codeOf(secret);
    };
    const tired = async () => {
      await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staffId]);
      return (await visitor.post('passkeys/begin')).body.code;
    };
    expect(await tired()).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await visitor.post('fresh/options')).body).toEqual({ methods: ['TOTP'] });
    const refused = await visitor.post('fresh', { password: PASSWORD });
    expect([refused.status, refused.body.code]).toEqual([403, 'CONFIRMATION_FAILED']);
    expect((await visitor.post('fresh', {})).body.code).toBe('CONFIRMATION_FAILED');
    expect((await visitor.post('passkeys/begin')).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    await visitor.post('lock');
    expect((await visitor.post('unlock', { password: PASSWORD })).body.locked).toBe(false);
    expect((await visitor.post('passkeys/begin')).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    await visitor.post('password', { password: PASSWORD, newPassword: `${PASSWORD} again` });
    expect((await visitor.post('passkeys/begin')).body.code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await visitor.post('fresh', { totp: wrongCode(secret) })).body.code).toBe('CONFIRMATION_FAILED');
    expect((await visitor.post('fresh', { totp: await code() })).status).toBe(204);
    expect((await visitor.post('passkeys/begin')).status).toBe(200);
    await tired();
    await visitor.post('lock');
    expect((await visitor.post('unlock', { totp: await code() })).status).toBe(200);
    expect((await visitor.post('passkeys/begin')).status).toBe(200);
  });
});
