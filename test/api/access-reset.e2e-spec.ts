import { startTestApp, type TestApp } from '../support/app';
import { acceptLink, aHouse, stale } from '../support/houses';
import { World } from '../support/world';

const RESET = `mutation($input: ResetAccessInput!) { resetAccess(input: $input) { id kind state link } }`;

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

  const aNewHouse = (name: string, platformRole?: string) => aHouse(world, name, platformRole);

  const accept = (link: string) => acceptLink(app, link);

  it('is told in neutral words at the address so far, and not if it is refused', async () => {
    const [house, other] = [await aNewHouse('民間団体タ'), await aNewHouse('民間団体チ')];
    const staffId = await world.aPerson(house.organisation, { name: '忘れた人' });
    await world.rows(`INSERT INTO credential (staff_id, email, password_hash) VALUES ($1, 'so-far@npo.example', '')`, [
      staffId,
    ]);
    const input = { staffId, email: 'from-now@npo.example' };
    const told = () =>
      world.rows(`SELECT to_kind, kind, state, detail FROM mail_message WHERE to_ref = 'so-far@npo.example'`);
    expect((await other.client.change(RESET, { input })).code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await house.client.change(RESET, { input: { ...input, email: 'no address' } })).code).toBe('EMAIL_INVALID');
    await stale(world, house.staff);
    expect((await house.client.change(RESET, { input })).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect(await told()).toEqual([]);
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [house.staff]);
    const { data } = await house.client.change(RESET, { input });
    await accept((data as { resetAccess: { link: string } }).resetAccess.link).expect(200);
    expect(await told()).toEqual([{ to_kind: 'ADDRESS', kind: 'ACCESS_RESET', state: 'KEPT', detail: '' }]);
    const operator = await aNewHouse('運用の課三', 'OPERATOR');
    const { text } = await operator.client.ask('{ outbox { nodes { to text } } }');
    expect(text).toContain('Somebody has reset your sign-in');
    expect(text).not.toContain('忘れた人');
  });
});
