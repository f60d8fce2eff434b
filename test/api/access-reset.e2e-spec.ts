import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';

const RESET = `mutation($input: ResetAccessInput!) { resetAccess(input: $input) { id kind state link } }`;
const PASSWORD = 'a password that is long enough';

describe('the reset of a sign-in', () => {
  let app: TestApp;
  let world: World;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** An organisation whose administrator is signed in; it asks for a password alone, as the sample does. */
  const aHouse = async (name: string, { platformRole = 'NONE', account = true } = {}) => {
    const organisation = await world.anOrganisation(name, 'NPO');
    await world.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'PASSWORD')`, [
      organisation,
    ]);
    const staff = await world.aPerson(organisation, { administrator: true, platformRole });
    if (account) await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staff]);
    return { organisation, staff, client: await world.signIn(organisation, staff) };
  };

  const stale = (staff: string) =>
    world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [staff]);
  const accept = (link: string, newPassword = PASSWORD) =>
    app.http
      .post('/auth/invitation/accept')
      .set('content-type', 'application/json')
      .send({ token: link.split('#')[1], newPassword });

  it('is told in neutral words at the address so far, and not if it is refused', async () => {
    const [house, other] = [await aHouse('民間団体タ'), await aHouse('民間団体チ')];
    const staffId = await world.aPerson(house.organisation, { name: '忘れた人' });
    await world.rows(`INSERT INTO credential (staff_id, email, password_hash) VALUES ($1, 'so-far@npo.example', '')`, [
      staffId,
    ]);
    const input = { staffId, email: 'from-now@npo.example' };
    const told = () =>
      world.rows(`SELECT to_kind, kind, state, detail FROM mail_message WHERE to_ref = 'so-far@npo.example'`);
    expect((await other.client.change(RESET, { input })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await house.client.change(RESET, { input: { ...input, email: 'no address' } })).code).toBe('EMAIL_INVALID');
    await stale(house.staff);
    expect((await house.client.change(RESET, { input })).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect(await told()).toEqual([]);
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [house.staff]);
    const { data } = await house.client.change(RESET, { input });
    await accept((data as { resetAccess: { link: string } }).resetAccess.link).expect(200);
    expect(await told()).toEqual([{ to_kind: 'ADDRESS', kind: 'ACCESS_RESET', state: 'KEPT', detail: '' }]);
    const operator = await aHouse('運用の課三', { platformRole: 'OPERATOR' });
    const { text } = await operator.client.ask('{ outbox { nodes { to text } } }');
    expect(text).toContain('Somebody has reset your sign-in');
    expect(text).not.toContain('忘れた人');
  });
});
