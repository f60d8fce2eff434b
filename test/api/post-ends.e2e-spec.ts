import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const END = `mutation ($input: EndPostInput!) { endPost(input: $input) { id activeUntil version abilities } }`;
const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { id } }`;
const ME = '{ me { name } }';

interface Person {
  readonly staffId: string;
  readonly postId: string;
}

describe('the end of a post', () => {
  let app: TestApp;
  let world: World;
  let today: string;
  let yesterday: string;
  let tomorrow: string;
  let office: string;
  let head: Person;
  let administrator: Client;

  const person = async (
    organisationId: string,
    { administrator: administers = false, account = true } = {},
  ): Promise<Person> => {
    const staffId = await world.aPerson(organisationId, { administrator: administers });
    if (account) await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
    const [post] = await world.rows<{ id: string }>('SELECT id FROM post WHERE staff_id = $1', [staffId]);
    return { staffId, postId: post!.id };
  };

  const end = (client: Client, { postId }: Person, activeUntil: string, version = 1) =>
    client.change(END, { input: { id: postId, version, activeUntil } });
  const handOver = (client: Client, from: Person, to: Person, more: object = {}) =>
    client.change(HAND_OVER, {
      input: { fromPostId: from.postId, toPostId: to.postId, actionIds: [], administrator: false, ...more },
    });
  const sessions = ({ staffId }: Person) => world.rows('SELECT 1 FROM login_session WHERE staff_id = $1', [staffId]);

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const [days] = await world.rows<{ yesterday: string; today: string; tomorrow: string }>(
      `SELECT (day - 1)::text AS yesterday, day::text AS today, (day + 1)::text AS tomorrow
       FROM (SELECT (now() AT TIME ZONE 'Asia/Tokyo')::date AS day) d`,
    );
    ({ today, yesterday, tomorrow } = days!);
    office = await world.anOrganisation('男女平等推進センター');
    head = await person(office, { administrator: true });
    administrator = await world.signIn(office, head.staffId);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('can be moved while it is to come, and never once it has come', async () => {
    const leaver = await person(office);
    expect((await end(administrator, leaver, '2099-04-01')).data.endPost).toMatchObject({
      abilities: ['end', 'resetAccess'],
    });
    expect((await end(administrator, leaver, yesterday, 2)).code).toBe('DATE_INVALID');
    expect((await end(administrator, leaver, today, 2)).data.endPost).toMatchObject({
      activeUntil: today,
      abilities: [],
    });
    for (const later of [tomorrow, '2099-04-01', today])
      expect((await end(administrator, leaver, later, 3)).code).toBe('POST_OVER');
    const to = await person(office);
    expect((await handOver(administrator, leaver, to, { endFromOn: '2099-04-01' })).code).toBe('POST_OVER');
    expect(await world.rows('SELECT active_until::text AS until FROM post WHERE id = $1', [leaver.postId])).toEqual([
      { until: today },
    ]);
  });

  it('ends at once what its holder has open for the organisation, and nothing elsewhere', async () => {
    const elsewhere = await world.anOrganisation('区民相談課');
    const leaver = await person(office);
    await world.add('post', {
      staff_id: leaver.staffId,
      organisation_id: elsewhere,
      title: '兼務',
      active_from: '2024-04-01',
    });
    const here = await world.signIn(office, leaver.staffId);
    const there = await world.signIn(elsewhere, leaver.staffId);
    const colleague = await world.signIn(office);
    expect((await end(administrator, leaver, tomorrow)).code).toBeNull();
    expect((await here.ask(ME)).code).toBeNull();
    expect((await end(administrator, leaver, today, 2)).code).toBeNull();
    expect((await here.ask(ME)).code).toBe('NOT_SIGNED_IN');
    expect(await sessions(leaver)).toHaveLength(1);
    expect((await there.ask(ME)).code).toBeNull();
    expect((await colleague.ask(ME)).code).toBeNull();
    await world.rows(`UPDATE post SET active_until = 'infinity' WHERE id = $1`, [leaver.postId]);
    expect((await here.ask(ME)).code).toBe('NOT_SIGNED_IN');
  });

  it('leaves the logins of somebody who holds another post in the organisation', async () => {
    const leaver = await person(office);
    await world.add('post', {
      staff_id: leaver.staffId,
      organisation_id: office,
      title: '主査',
      active_from: '2024-04-01',
    });
    const client = await world.signIn(office, leaver.staffId);
    expect((await end(administrator, leaver, today)).code).toBeNull();
    expect((await client.ask(ME)).code).toBeNull();
  });

  it('comes with the same in a hand-over that ends today', async () => {
    const [from, to] = [await person(office), await person(office)];
    const client = await world.signIn(office, from.staffId);
    expect((await handOver(administrator, from, to, { endFromOn: yesterday })).code).toBe('DATE_INVALID');
    expect((await client.ask(ME)).code).toBeNull();
    expect((await handOver(administrator, from, to, { endFromOn: today })).code).toBeNull();
    expect((await client.ask(ME)).code).toBe('NOT_SIGNED_IN');
    expect(await sessions(from)).toEqual([]);
  });

  it('ends nothing where it is refused or the post is hidden', async () => {
    const far = await world.anOrganisation('遠い課');
    const stranger = await person(far);
    const client = await world.signIn(far, stranger.staffId);
    const hidden = await end(administrator, stranger, today);
    const absent = await end(administrator, { ...stranger, postId: randomUUID() }, today);
    expect([hidden.code, hidden.text]).toEqual(['NOT_FOUND_OR_REFUSED', absent.text]);
    const colleague = await person(office);
    expect((await end(await world.signIn(office), colleague, today)).code).toBe('NOT_ALLOWED');
    expect((await end(administrator, colleague, 'today')).code).not.toBeNull();
    expect((await client.ask(ME)).code).toBeNull();
  });

  it('is not for the last administrator with a sign-in', async () => {
    const house = await world.anOrganisation('NPO法人みなも', 'NPO');
    const last = await person(house, { administrator: true });
    const client = await world.signIn(house, last.staffId);
    await person(house, { administrator: true, account: false });
    const gone = await person(house, { administrator: true });
    await world.rows(`UPDATE post SET active_until = $2 WHERE id = $1`, [gone.postId, tomorrow]);
    expect((await end(client, last, today)).code).toBe('DATE_INVALID');
    for (const day of [tomorrow, '2099-04-01']) expect((await end(client, last, day)).code).toBe('LAST_ADMINISTRATOR');
    await world.rows(`UPDATE post SET active_until = $2 WHERE id = $1`, [gone.postId, yesterday]);
    expect((await end(client, last, today)).code).toBe('LAST_ADMINISTRATOR');
    const next = await person(house, { administrator: true });
    expect((await end(client, last, today)).code).toBe('DATE_INVALID');
    expect((await end(client, last, tomorrow)).code).toBeNull();
    expect((await end(await world.signIn(house, next.staffId), last, today, 2)).code).toBeNull();
    expect((await client.ask(ME)).code).toBe('NOT_SIGNED_IN');
  });

  it('comes to one of two administrators who end each other at once', async () => {
    const house = await world.anOrganisation('NPO法人せせらぎ', 'NPO');
    const both = [await person(house, { administrator: true }), await person(house, { administrator: true })] as const;
    const clients = [await world.signIn(house, both[0].staffId), await world.signIn(house, both[1].staffId)] as const;
    const answers = await Promise.all([end(clients[0], both[1], today), end(clients[1], both[0], today)]);
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    const left = await world.rows('SELECT 1 FROM post WHERE organisation_id = $1 AND active_until > $2', [
      house,
      today,
    ]);
    expect(left).toHaveLength(1);
  });

  it('of an administrator’s role is refused where the successor has no sign-in, or none yet', async () => {
    const house = await world.anOrganisation('NPO法人こだち', 'NPO');
    const from = await person(house, { administrator: true });
    const client = await world.signIn(house, from.staffId);
    const without = await person(house, { account: false });
    const role = { administrator: true };
    expect((await handOver(client, from, without, role)).code).toBe('SUCCESSOR_WITHOUT_SIGN_IN');
    const closed = await person(house);
    await world.rows('UPDATE account SET closed_at = now() WHERE staff_id = $1', [closed.staffId]);
    expect((await handOver(client, from, closed, role)).code).toBe('SUCCESSOR_WITHOUT_SIGN_IN');
    const later = await person(house);
    await world.rows(`UPDATE post SET active_from = $2 WHERE id = $1`, [later.postId, tomorrow]);
    expect((await handOver(client, from, later, role)).code).toBe('LAST_ADMINISTRATOR');
    const roles = 'SELECT administrator FROM post WHERE organisation_id = $1 AND administrator';
    expect(await world.rows(roles, [house])).toHaveLength(1);
    const to = await person(house);
    expect((await handOver(client, from, to, role)).code).toBeNull();
    expect(await world.rows(`${roles} AND staff_id = $2`, [house, to.staffId])).toHaveLength(1);
  });
});
