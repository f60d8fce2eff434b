import { sha256 } from '../../apps/api/src/platform/ids/ids';
import { startTestApp, type TestApp } from '../support/app';
import { account, codeOf, PASSWORD, Visitor, wrongCode } from '../support/sign-in';
import { World } from '../support/world';

const NOBODY = '00000000-0000-0000-0000-000000000000';

describe('the log of the door', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let secondId: string;

  const entries = async (staffId: string) =>
    (
      await world.rows<{ act: string; subject_ref: string; organisation_id: string; kind: string }>(
        'SELECT act, subject_ref, organisation_id, kind FROM audit_entry WHERE staff_id = $1 ORDER BY sequence',
        [staffId],
      )
    ).filter(({ kind }) => kind === 'SIGN_IN');
  const acts = async (staffId: string): Promise<string[]> =>
    (await entries(staffId)).map(({ act, subject_ref: ref }) =>
      /^[A-Z]+(_[A-Z]+)?$/.test(ref) ? `${act} ${ref}` : act,
    );

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('男女平等推進センター');
    secondId = await world.anOrganisation('区民相談課');
    for (const id of [organisationId, secondId]) await world.passwordAlone(id);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('tells the whole of a day, each thing once, for whom and with what', async () => {
    const staffId = await world.aPerson(organisationId);
    await world.add('post', { staff_id: staffId, organisation_id: secondId, title: '主査', active_from: '2024-04-01' });
    await account(world, 'day@ward.example', staffId);
    const visitor = new Visitor(app);
    await visitor.signIn('day@ward.example', 'wrong');
    const { body } = await visitor.signIn('day@ward.example');
    const { secret } = await visitor.addTotp();
    const device = await visitor.addPasskey();
    await visitor.post('lock');
    await visitor.post('unlock', { password: PASSWORD });
    const other = [organisationId, secondId].find((id) => id !== body.organisation.id)!;
    await visitor.post('act-for', { organisationId: other });
    const elsewhere = new Visitor(app);
    await elsewhere.signIn('day@ward.example');
    await elsewhere.post('second-factor', { totp: wrongCode(secret) });
    await elsewhere.post('second-factor', { totp: codeOf(secret, 1) });
    await visitor.post('sessions/end', { others: true });
    await visitor.post('password', { password: PASSWORD, newPassword: 'green umbrellas on a roof' });
    await visitor.post('factors/remove', { kind: 'TOTP' });
    await visitor.post('sign-out');
    await new Visitor(app).enterByPasskey(device);
    expect(await acts(staffId)).toEqual([
      'SIGN_IN_FAILED',
      'SIGNED_IN PASSWORD',
      'FACTOR_ADDED TOTP',
      'FACTOR_ADDED PASSKEY',
      'SESSION_LOCKED',
      'SESSION_UNLOCKED',
      'ACTED_FOR',
      'SIGN_IN_FAILED SECOND_FACTOR',
      'SIGNED_IN TOTP',
      'SESSION_ENDED',
      'PASSWORD_CHANGED',
      'FACTOR_REMOVED TOTP',
      'SIGNED_OUT',
      'SIGNED_IN PASSKEY',
    ]);
    const acted = (await entries(staffId)).find(({ act }) => act === 'ACTED_FOR');
    expect(acted?.organisation_id).toBe(other);
  });

  it('holds an address that nobody has as a hash, and no password or code at all', async () => {
    const visitor = new Visitor(app);
    await visitor.signIn(' Nobody@ward.example', 'a secret that was mistyped');
    const rows = await world.rows<{ subject_ref: string }>(
      `SELECT subject_ref FROM audit_entry WHERE staff_id = $1 AND act = 'SIGN_IN_FAILED'`,
      [NOBODY],
    );
    expect(rows).toEqual([{ subject_ref: sha256('nobody@ward.example') }]);
    const [{ whole } = { whole: '' }] = await world.rows<{ whole: string }>(
      `SELECT string_agg(e::text, ' ') AS whole FROM audit_entry e`,
    );
    for (const secret of ['nobody@ward', 'mistyped', PASSWORD]) expect(whole.toLowerCase()).not.toContain(secret);
  });

  it('tells of a screen that locked because nobody was there, once', async () => {
    const staffId = await world.aPerson(organisationId);
    await account(world, 'gone@ward.example', staffId);
    const visitor = new Visitor(app);
    await visitor.signIn('gone@ward.example');
    await world.rows(`UPDATE login_session SET seen_at = now() - interval '16 minutes' WHERE staff_id = $1`, [staffId]);
    await Promise.all([visitor.me(), visitor.me(), visitor.me()]);
    await visitor.get('me');
    expect((await acts(staffId)).filter((act) => act === 'SESSION_LOCKED')).toHaveLength(1);
  });
});
