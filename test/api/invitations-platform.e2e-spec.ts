import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const FIELDS = 'id state link version abilities';
const INVITE = `mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { ${FIELDS} } }`;
const PROPOSE = `mutation($input: ProposeStaffInput!) { proposeStaff(input: $input) { ${FIELDS} } }`;
const CONFIRM = `mutation($input: InvitationStepInput!) { confirmInvitation(input: $input) { ${FIELDS} } }`;
const RESET = `mutation($input: ResetAccessInput!) { resetAccess(input: $input) { id } }`;

const person = (email: string, administrator = false) => ({
  email,
  name: '新しい担当',
  postTitle: '主任',
  activeFrom: '2024-04-01',
  administrator,
});

describe('who runs the platform or reads its log', () => {
  let app: TestApp;
  let world: World;
  let office: string, house: string, colleagueId: string;
  const clients: Record<string, Client> = {};

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('情報の課');
    house = await world.anOrganisation('NPO法人ひなた', 'NPO');
    colleagueId = await world.aPerson(office);
    for (const platformRole of ['OPERATOR', 'AUDITOR'])
      clients[platformRole] = await world.signIn(
        office,
        await world.aPerson(office, { platformRole, administrator: true }),
      );
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it.each(['OPERATOR', 'AUDITOR'])(
    'lets nobody in as %s, not even as the administrator of the own house',
    async (role) => {
      const client = clients[role] as Client;
      expect((await client.change(INVITE, { input: person('puppet@ward.example') })).code).toBe('NOT_ALLOWED');
      const reset = { staffId: colleagueId, email: 'taken@ward.example' };
      expect((await client.change(RESET, { input: reset })).code).toBe('NOT_ALLOWED');
      expect(await world.rows(`SELECT 1 FROM staff_invitation WHERE organisation_id = $1`, [office])).toEqual([]);
    },
  );

  it('does not confirm in the own house what a secretariat proposed', async () => {
    const ward = await world.anOrganisation('事務局');
    const body = await world.aBody();
    await world.aSeat(body, ward, 'SECRETARIAT');
    await world.aSeat(body, office);
    const secretariat = await world.signIn(ward);
    const { data } = await secretariat.change(PROPOSE, {
      input: { organisationId: office, ...person('colleague@ward.example') },
    });
    const { id, version } = data.proposeStaff;
    const operator = clients.OPERATOR as Client;
    expect((await operator.change(CONFIRM, { input: { id, version } })).code).toBe('NOT_ALLOWED');
  });

  it('is not confirmed as first administrator by the house that proposed', async () => {
    const body = await world.aBody();
    await world.aSeat(body, office, 'SECRETARIAT');
    await world.aSeat(body, house);
    const operator = clients.OPERATOR as Client;
    const { data } = await operator.change(PROPOSE, {
      input: { organisationId: house, ...person('first@npo.example', true) },
    });
    const { id, version } = data.proposeStaff;
    const colleague = await world.signIn(office, colleagueId);
    const refused = await colleague.change(CONFIRM, { input: { id, version } });
    expect(refused.code).toBe('NOT_ALLOWED');
    const other = await world.anOrganisation('ほかの課');
    const second = await world.aBody();
    await world.aSeat(second, other, 'SECRETARIAT');
    await world.aSeat(second, house);
    const confirmed = await (await world.signIn(other)).change(CONFIRM, { input: { id, version } });
    expect(confirmed.data.confirmInvitation).toMatchObject({ state: 'CONFIRMED' });
  });
});
