import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const FIELDS = 'factor idleMinutes sessionHours allowedNetworks mayLimitNetworks includesThisNetwork version abilities';
const CHANGE = `mutation Change($input: ChangeOrganisationSettingInput!) { changeOrganisationSetting(input: $input) { ${FIELDS} } }`;

describe('the setting of an organisation', () => {
  let app: TestApp;
  let world: World;
  let ward: string;
  let npo: string;
  let administrator: Client;

  const change = (client: Client, input: object) => client.change(CHANGE, { input });
  const read = async (client: Client) =>
    (await client.ask(`{ organisationSetting { ${FIELDS} } }`)).data.organisationSetting;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    ward = await world.anOrganisation('男女平等推進センター');
    npo = await world.anOrganisation('みなも', 'NPO');
    administrator = await world.signIn(ward, await world.aPerson(ward, { administrator: true }));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('has defaults until somebody chooses, and is seen by the organisation’s own people', async () => {
    const clerk = await world.signIn(ward);
    expect(await read(clerk)).toEqual({
      factor: 'SECOND_FACTOR',
      idleMinutes: 15,
      sessionHours: 12,
      allowedNetworks: [],
      mayLimitNetworks: true,
      includesThisNetwork: true,
      version: 0,
      abilities: [],
    });
    expect((await read(administrator)).abilities).toEqual(['update']);
  });

  it('is changed by its own administrator, part by part, and nobody else’s is', async () => {
    const first = await change(administrator, { version: 0, idleMinutes: 20 });
    expect(first.data.changeOrganisationSetting).toMatchObject({
      idleMinutes: 20,
      factor: 'SECOND_FACTOR',
      version: 1,
    });
    const second = await change(administrator, { version: 1, factor: 'PASSWORD', sessionHours: 8 });
    expect(second.data.changeOrganisationSetting).toMatchObject({ idleMinutes: 20, sessionHours: 8, version: 2 });
    const other = await world.signIn(npo);
    expect(await read(other)).toMatchObject({ factor: 'SECOND_FACTOR', version: 0, mayLimitNetworks: false });
    expect((await change(await world.signIn(ward), { version: 2, idleMinutes: 5 })).code).toBe('NOT_ALLOWED');
    const logged = await world.rows(
      `SELECT kind FROM audit_entry WHERE act = 'SETTING_CHANGED' AND organisation_id = $1`,
      [ward],
    );
    expect(logged).toEqual([{ kind: 'RIGHTS' }, { kind: 'RIGHTS' }]);
  });

  it('ends at once the logins by less than it asks now, the changing administrator’s too', async () => {
    const [house, other] = [await world.anOrganisation('せせらぎ', 'NPO'), await world.anOrganisation('こだち', 'NPO')];
    for (const id of [house, other]) await world.passwordAlone(id);
    const [boss, clerk, careful] = [
      await world.aPerson(house, { administrator: true }),
      await world.aPerson(house),
      await world.aPerson(house, { administrator: true }),
    ];
    await world.add('post', { staff_id: clerk, organisation_id: other, title: '兼務', active_from: '2024-04-01' });
    const [client, open, strong] = [
      await world.signIn(house, boss),
      await world.signIn(house, clerk),
      await world.signIn(house, careful),
    ];
    await world.rows(`UPDATE login_session SET factor = 'PASSKEY' WHERE staff_id = $1`, [careful]);
    const elsewhere = await world.signIn(other, clerk);
    const seen = async (who: Client) => (await who.ask('{ me { name } }')).code;
    expect((await change(client, { version: 1, idleMinutes: 20 })).code).toBeNull();
    expect((await change(open, { version: 2, factor: 'SECOND_FACTOR' })).code).toBe('NOT_ALLOWED');
    expect((await change(client, { version: 1, factor: 'SECOND_FACTOR' })).code).toBe('CONFLICT');
    expect([await seen(open), await seen(client)]).toEqual([null, null]);
    expect((await change(client, { version: 2, factor: 'SECOND_FACTOR' })).code).toBeNull();
    expect([await seen(open), await seen(client)]).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN']);
    expect([await seen(strong), await seen(elsewhere)]).toEqual([null, null]);
    expect((await change(strong, { version: 3, factor: 'PASSWORD' })).code).toBeNull();
    expect([await seen(open), await seen(strong)]).toEqual(['NOT_SIGNED_IN', null]);
  });

  it('asks for a fresh sign-in', async () => {
    const staffId = await world.aPerson(ward, { administrator: true });
    const client = await world.signIn(ward, staffId);
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '16 minutes' WHERE staff_id = $1`, [
      staffId,
    ]);
    expect((await change(client, { version: 2, idleMinutes: 30 })).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect((await read(client)).idleMinutes).toBe(20);
  });

  it('is not changed over somebody else’s change', async () => {
    const both = await Promise.all([
      change(administrator, { version: 2, idleMinutes: 25 }),
      change(administrator, { version: 2, idleMinutes: 26 }),
    ]);
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', null].sort());
    const again = await change(administrator, { version: 0, idleMinutes: 27 });
    expect(again.code).toBe('CONFLICT');
    expect(again.errors[0]!.extensions.current).toMatchObject({ version: 3 });
  });

  it('refuses numbers out of bounds, what is no network, networks of an NPO, and a directory that is not there', async () => {
    const boss = await world.signIn(npo, await world.aPerson(npo, { administrator: true }));
    const answers = [
      await change(administrator, { version: 3, idleMinutes: 4 }),
      await change(administrator, { version: 3, sessionHours: 25 }),
      await change(administrator, { version: 3, allowedNetworks: ['203.0.113.0/33'] }),
      await change(administrator, { version: 3, allowedNetworks: Array(51).fill('203.0.113.0/24') }),
      await change(administrator, { version: 3, factor: 'DIRECTORY' }),
      await change(boss, { version: 0, allowedNetworks: ['203.0.113.0/24'] }),
      await change(administrator, { version: 3, factor: 'NOTHING' }),
    ];
    expect(answers.map(({ code }) => code)).toEqual([
      'NUMBER_INVALID',
      'NUMBER_INVALID',
      'NETWORK_INVALID',
      'INVALID_INPUT',
      'DIRECTORY_NOT_CONNECTED',
      'NETWORKS_NOT_FOR_KIND',
      'INVALID_INPUT',
    ]);
    expect((await read(administrator)).version).toBe(3);
  });

  it('refuses networks that would shut out whoever chooses them, unless that is known', async () => {
    const input = { version: 3, allowedNetworks: [' 203.0.113.0/24 ', '203.0.113.0/24'] };
    expect((await change(administrator, input)).code).toBe('NETWORKS_SHUT_OUT');
    const wide = await change(administrator, { version: 3, allowedNetworks: ['0.0.0.0/0', '::/0'] });
    expect(wide.data.changeOrganisationSetting).toMatchObject({ includesThisNetwork: true, version: 4 });
    const chosen = await change(administrator, { ...input, version: 4, evenWithoutMe: true });
    expect(chosen.data.changeOrganisationSetting).toMatchObject({
      allowedNetworks: ['203.0.113.0/24'],
      includesThisNetwork: false,
    });
    expect((await administrator.ask('{ me { name } }')).code).toBe('NETWORK_NOT_ALLOWED');
  });
});
