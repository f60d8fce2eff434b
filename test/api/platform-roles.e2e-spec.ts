import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';

const BODY = `mutation Begin($input: CreateBodyInput!) { createBody(input: $input) { id } }`;

describe('platform roles', () => {
  let app: TestApp;
  let world: World;
  let organisationId: string;
  let body: string;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    organisationId = await world.anOrganisation('情報システム課');
    body = await world.aBody();
    await world.aSeat(body, organisationId, 'SECRETARIAT');
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const someone = async (platformRole: string) =>
    world.signIn(organisationId, await world.aPerson(organisationId, { platformRole, administrator: true }));

  it.each(['OPERATOR', 'AUDITOR'])(
    'an %s sets up no body and convenes no meeting, whatever the organisation may',
    async (role) => {
      const [client, colleague] = [await someone(role), await someone('NONE')];
      const may = '{ me { abilities } }';
      expect((await colleague.ask(may)).data.me.abilities).toEqual(
        expect.arrayContaining(['createBody', 'createMeeting']),
      );
      expect((await client.ask(may)).data.me.abilities).not.toEqual(expect.arrayContaining(['createBody']));
      expect((await client.ask(may)).data.me.abilities).not.toEqual(expect.arrayContaining(['createMeeting']));
      const meeting = {
        bodyIds: [body],
        heldOn: '2027-02-01',
        startsAt: '10:00',
        endsAt: '11:00',
      };
      const create = `mutation Convene($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }`;
      expect((await client.change(create, { input: meeting })).code).toBe('MEETING_NOT_CONVENED');
      const input = { name: '別の会議', shortName: '別', tier: 'LIAISON', validFrom: '2026-04-01' };
      const refused = await client.change(BODY, { input });
      expect([refused.code, (await world.rows(`SELECT 1 FROM meeting_body WHERE name = '別の会議'`)).length]).toEqual([
        'NOT_ALLOWED',
        0,
      ]);
    },
  );

  it('are given and taken by nobody through the API', async () => {
    const operator = await someone('OPERATOR');
    const { data } = await operator.ask(
      '{ __schema { mutationType { fields { name args { type { name ofType { name inputFields { name } } } } } } } }',
    );
    const fields = data.__schema.mutationType.fields.flatMap(
      ({ args }: { args: { type: { ofType: { inputFields: { name: string }[] | null } | null } }[] }) =>
        args.flatMap(({ type }) => type.ofType?.inputFields?.map(({ name }) => name) ?? []),
    );
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.filter((name: string) => /platform/i.test(name))).toEqual([]);
  });
});
