import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const ATTEST = `mutation Attest($input: AttestStaffInput!) { attestStaff(input: $input) { id attestedOn quarter posts } }`;

describe('the quarterly word on who works there', () => {
  let app: TestApp;
  let world: World;
  let npo: string;
  let secretariat: string;
  let administrator: Client;

  const attest = (client: Client, postIds: string[]) => client.change(ATTEST, { input: { postIds } });
  const postsOf = async (organisationId: string): Promise<string[]> =>
    (
      await world.rows<{ id: string }>(
        `SELECT id FROM post WHERE organisation_id = $1 AND active_from <= now()::date AND now()::date < active_until`,
        [organisationId],
      )
    ).map(({ id }) => id);
  const standOf = async (client: Client, id: string) =>
    (
      await client.ask(`query Stand($id: ID!) { organisation(id: $id) { name attestation { lastOn due dueOn } } }`, {
        id,
      })
    ).data.organisation.attestation;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    npo = await world.anOrganisation('みなも', 'NPO');
    secretariat = await world.anOrganisation('男女平等推進センター');
    const body = await world.aBody();
    await world.aSeat(body, npo);
    await world.aSeat(body, secretariat, 'SECRETARIAT');
    await world.aPerson(npo, { name: '相談員' });
    await world.aPerson(npo, { name: '離れた人', activeUntil: '2024-04-01' });
    administrator = await world.signIn(npo, await world.aPerson(npo, { administrator: true, name: '事務局長' }));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('is due until it is given, and then in the next quarter', async () => {
    const before = await standOf(administrator, npo);
    expect(before).toMatchObject({ lastOn: null, due: true });
    const given = await attest(administrator, await postsOf(npo));
    expect(given.data.attestStaff).toMatchObject({ posts: 2, quarter: expect.stringMatching(/^\d{4}Q[1-4]$/) });
    const after = await standOf(administrator, npo);
    expect(after).toMatchObject({ lastOn: given.data.attestStaff.attestedOn, due: false });
    expect(after.dueOn > before.dueOn).toBe(true);
    await world.rows(`UPDATE staff_attestation SET attested_on = attested_on - 100`);
    expect(await standOf(administrator, npo)).toMatchObject({ due: true, dueOn: before.dueOn });
  });

  it('names every post that is held today and no other; what is held is told again', async () => {
    const held = await postsOf(npo);
    const [ended] = await world.rows<{ id: string }>(
      `SELECT id FROM post WHERE organisation_id = $1 AND active_until = '2024-04-01'`,
      [npo],
    );
    for (const wrong of [[], held.slice(1), [...held, ended!.id], [held[0]!, ended!.id]]) {
      const answer = await attest(administrator, wrong);
      expect(answer.code).toBe('ATTESTATION_INCOMPLETE');
      expect(answer.errors[0]!.extensions.current).toHaveLength(2);
    }
    const { errors } = await attest(administrator, []);
    expect(errors[0]!.extensions.current.map(({ name }: { name: string }) => name).sort()).toEqual(
      ['相談員', '事務局長'].sort(),
    );
    expect((await attest(administrator, ['no id'])).code).not.toBeNull();
    expect((await attest(administrator, [...held, ...held])).code).toBeNull();
  });

  it('is given by the organisation’s own administrator alone', async () => {
    expect((await attest(await world.signIn(npo), await postsOf(npo))).code).toBe('NOT_ALLOWED');
    const other = await world.signIn(secretariat, await world.aPerson(secretariat, { administrator: true }));
    expect((await attest(other, await postsOf(npo))).code).toBe('ATTESTATION_INCOMPLETE');
  });

  it('stands beside each post that it named, for those who see it', async () => {
    const days = async (client: Client) =>
      (await client.ask(`query ($id: ID!) { posts(organisationId: $id) { id attestedOn } }`, { id: npo })).data
        .posts as { id: string; attestedOn: string | null }[];
    const { data } = await attest(administrator, await postsOf(npo));
    const held = await postsOf(npo);
    const today = data.attestStaff.attestedOn;
    const told = await days(administrator);
    expect(told.length).toBeGreaterThan(held.length);
    for (const { id, attestedOn } of told) expect(attestedOn).toBe(held.includes(id) ? today : null);
    const keeper = await days(await world.signIn(secretariat));
    expect(keeper.filter(({ attestedOn }) => attestedOn === today)).toHaveLength(held.length);
    const beside = await world.anOrganisation('となりの団体', 'NPO');
    const [seat] = await world.rows<{ body_id: string }>('SELECT body_id FROM membership LIMIT 1');
    await world.aSeat(seat!.body_id, beside);
    const neighbour = await days(await world.signIn(beside));
    expect(neighbour.map(({ attestedOn }) => attestedOn)).toEqual(told.map(() => null));
  });

  it('is seen by secretariats of bodies in which the organisation sits, and by no other organisation', async () => {
    await attest(administrator, await postsOf(npo));
    const keeper = await world.signIn(secretariat);
    expect(await standOf(keeper, npo)).toMatchObject({ due: false });
    expect(await standOf(keeper, secretariat)).toMatchObject({ lastOn: null, due: true });
    const stranger = await world.signIn(await world.anOrganisation('よその課'));
    expect(await standOf(stranger, npo)).toBeNull();
    expect(await standOf(await world.signIn(npo), secretariat)).toBeNull();
  });
});
