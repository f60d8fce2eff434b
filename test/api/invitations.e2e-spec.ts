import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { acceptLink, aHouse, stale } from '../support/houses';
import { World } from '../support/world';

const INVITE = `mutation($input: InviteStaffInput!) {
  inviteStaff(input: $input) { id state link version email organisation { id } abilities }
}`;
const PROPOSE = `mutation($input: ProposeStaffInput!) { proposeStaff(input: $input) { id state link version abilities } }`;
const step = (name: string) =>
  `mutation($input: InvitationStepInput!) { ${name}(input: $input) { id state link version abilities } }`;
const RESET = `mutation($input: ResetAccessInput!) { resetAccess(input: $input) { id kind state link } }`;
const LIST = `{ staffInvitations { nodes { id } totalCount } }`;

const person = (email: string, more: object = {}) => ({
  email,
  name: '新しい担当',
  postTitle: '相談員',
  activeFrom: '2024-04-01',
  ...more,
});

describe('invitations', () => {
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

  /** A ward department that keeps the secretariat of a body in which the organisation sits. */
  const aSecretariatOf = async (organisation: string) => {
    const ward = await world.anOrganisation('事務局');
    const body = await world.aBody();
    await world.aSeat(body, ward, 'SECRETARIAT');
    await world.aSeat(body, organisation);
    const staff = await world.aPerson(ward);
    return { ward, body, staff, client: await world.signIn(ward, staff) };
  };

  const idsOf = async (client: Client) =>
    ((await client.ask(LIST)).data as { staffInvitations: { nodes: { id: string }[] } }).staffInvitations.nodes.map(
      ({ id }) => id,
    );
  const accept = (link: string) => acceptLink(app, link);

  it('of the own administrator open a sign-in, once', async () => {
    const house = await aNewHouse('民間団体ア');
    const { data } = await house.client.change(INVITE, { input: person('New.Person@npo.example') });
    const { inviteStaff } = data as { inviteStaff: { id: string; link: string; email: string; state: string } };
    expect(inviteStaff).toMatchObject({ state: 'CONFIRMED', email: 'new.person@npo.example' });
    expect(inviteStaff.link).toMatch(/\/invitation#[\w-]{43}$/);
    const opened = await accept(inviteStaff.link);
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ organisation: { id: house.organisation }, name: '新しい担当' });
    expect((await accept(inviteStaff.link)).status).toBe(404);
    const [account] = await world.rows<{ young: boolean }>(
      `SELECT a.opened_at > now() - interval '1 minute' AS young FROM account a JOIN staff_invitation i USING (staff_id)
       WHERE i.id = $1`,
      [inviteStaff.id],
    );
    expect(account).toEqual({ young: true });
    expect(await world.rows(`SELECT act FROM audit_entry WHERE subject_ref = $1`, [inviteStaff.id])).toEqual([
      { act: 'STAFF_INVITED' },
    ]);
  });

  it('need an administrator, a fresh sign-in and an address', async () => {
    const house = await aNewHouse('民間団体イ');
    const worker = await world.signIn(house.organisation);
    const input = person('someone@npo.example');
    expect((await worker.change(INVITE, { input })).code).toBe('NOT_ALLOWED');
    expect((await house.client.change(INVITE, { input: { ...input, email: 'no address' } })).code).toBe(
      'EMAIL_INVALID',
    );
    expect((await house.client.change(INVITE, { input: { ...input, name: ' ' } })).code).toBe('TEXT_REQUIRED');
    await stale(world, house.staff);
    expect((await house.client.change(INVITE, { input })).code).toBe('FRESH_SIGN_IN_REQUIRED');
    expect(await world.rows(`SELECT 1 FROM staff_invitation WHERE organisation_id = $1`, [house.organisation])).toEqual(
      [],
    );
  });

  it('answer the same for an address that somebody has', async () => {
    const [one, two] = [await aNewHouse('民間団体ウ'), await aNewHouse('民間団体エ')];
    const given = async (house: typeof one) => {
      const { data, code } = await house.client.change(INVITE, { input: person('shared@npo.example') });
      return { code, ...(data as { inviteStaff: { state: string; link: string } }).inviteStaff };
    };
    const first = await given(one);
    await accept(first.link).expect(200);
    const second = await given(two);
    expect([second.code, second.state]).toEqual([first.code, first.state]);
    expect((await accept(second.link)).status).toBe(404);
  });

  it('from a secretariat are proposals that its member organisation confirms', async () => {
    const house = await aNewHouse('民間団体オ');
    const { client, staff } = await aSecretariatOf(house.organisation);
    const input = { organisationId: house.organisation, ...person('proposed@npo.example') };
    const { data } = await client.change(PROPOSE, { input });
    const { id, ...proposal } = (data as { proposeStaff: { id: string; version: number } }).proposeStaff;
    expect(proposal).toMatchObject({ state: 'PROPOSED', link: null, abilities: ['withdraw'] });
    expect(
      await world.rows(`SELECT 1 FROM post p JOIN staff_invitation i USING (staff_id) WHERE i.id = $1`, [id]),
    ).toEqual([]);
    const at = { input: { id, version: proposal.version } };
    expect((await client.change(step('confirmInvitation'), at)).code).toBe('NOT_ALLOWED');

    await stale(world, house.staff);
    expect((await house.client.change(step('confirmInvitation'), at)).code).toBe('FRESH_SIGN_IN_REQUIRED');
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [house.staff]);
    const confirmed = await house.client.change(step('confirmInvitation'), at);
    const { link } = (confirmed.data as { confirmInvitation: { link: string } }).confirmInvitation;
    await accept(link).expect(200);
    const facts = await world.rows(
      `SELECT proposed_by_staff_id, confirmed_by_staff_id FROM staff_invitation WHERE id = $1`,
      [id],
    );
    expect(facts).toEqual([{ proposed_by_staff_id: staff, confirmed_by_staff_id: house.staff }]);
    expect((await house.client.change(step('withdrawInvitation'), { input: { id, version: 2 } })).code).toBe(
      'INVITATION_SETTLED',
    );
  });

  it('are confirmed once when two administrators confirm at once', async () => {
    const house = await aNewHouse('民間団体カ');
    const other = await world.signIn(
      house.organisation,
      await world.aPerson(house.organisation, { administrator: true }),
    );
    const { client } = await aSecretariatOf(house.organisation);
    const { data } = await client.change(PROPOSE, {
      input: { organisationId: house.organisation, ...person('twice@npo.example') },
    });
    const { id, version } = (data as { proposeStaff: { id: string; version: number } }).proposeStaff;
    const both = await Promise.all(
      [house.client, other].map((who) => who.change(step('confirmInvitation'), { input: { id, version } })),
    );
    const codes = both.map(({ code }) => code ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['CONFLICT', 'INVITATION_SETTLED']).toContain(codes.find((code) => code !== 'done'));
    expect(await world.rows(`SELECT 1 FROM invitation_token WHERE invitation_id = $1`, [id])).toHaveLength(1);
  });

  it('of a first administrator come from the operator and are confirmed by a secretariat', async () => {
    const operator = await aNewHouse('運用の課', 'OPERATOR');
    const organisationId = await world.anOrganisation('新しい団体', 'NPO');
    await world.rows(`INSERT INTO organisation_setting (organisation_id, factor) VALUES ($1, 'PASSWORD')`, [
      organisationId,
    ]);
    const input = { organisationId, ...person('first@npo.example', { administrator: true }) };
    const { data } = await operator.client.change(PROPOSE, { input });
    const { id, version } = (data as { proposeStaff: { id: string; version: number } }).proposeStaff;
    const at = { input: { id, version } };
    expect((await operator.client.change(step('confirmInvitation'), at)).code).toBe('NOT_ALLOWED');
    const stranger = await aNewHouse('民間団体キ');
    expect((await stranger.client.change(step('confirmInvitation'), at)).code).toBe('NOT_FOUND_OR_REFUSED');

    const elsewhere = await aSecretariatOf(stranger.organisation);
    expect((await elsewhere.client.change(step('confirmInvitation'), at)).code).toBe('NOT_FOUND_OR_REFUSED');
    const { client } = await aSecretariatOf(organisationId);
    expect(await idsOf(client)).toContain(id);
    const confirmed = await client.change(step('confirmInvitation'), at);
    const { link } = (confirmed.data as { confirmInvitation: { link: string } }).confirmInvitation;
    expect((await accept(link)).body).toMatchObject({ organisation: { id: organisationId } });
    const again = { input: { organisationId, ...person('second@npo.example', { administrator: true }) } };
    const later = await operator.client.change(PROPOSE, again);
    const second = (later.data as { proposeStaff: { id: string; version: number } }).proposeStaff;
    expect((await client.change(step('confirmInvitation'), { input: { id: second.id, version: 1 } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
  });

  it('are seen by the house and by who proposed, by nobody else', async () => {
    const house = await aNewHouse('民間団体ク');
    const secretariat = await aSecretariatOf(house.organisation);
    const colleague = await world.signIn(secretariat.ward);
    const worker = await world.signIn(house.organisation);
    const { data } = await secretariat.client.change(PROPOSE, {
      input: { organisationId: house.organisation, ...person('seen@npo.example') },
    });
    const { id } = (data as { proposeStaff: { id: string } }).proposeStaff;
    expect(await idsOf(house.client)).toEqual([id]);
    expect(await idsOf(secretariat.client)).toContain(id);
    expect(await idsOf(colleague)).not.toContain(id);
    expect(await idsOf(worker)).toEqual([]);
    expect((await worker.change(step('declineInvitation'), { input: { id, version: 1 } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
    const declined = await house.client.change(step('declineInvitation'), { input: { id, version: 1 } });
    expect(declined.data).toMatchObject({ declineInvitation: { state: 'DECLINED' } });
  });

  it('to a house in which one has nothing to say are refused', async () => {
    const [house, other] = [await aNewHouse('民間団体ケ'), await aNewHouse('民間団体コ')];
    const { client } = await aSecretariatOf(house.organisation);
    const input = person('refused@npo.example');
    expect((await client.change(PROPOSE, { input: { organisationId: other.organisation, ...input } })).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await house.client.change(PROPOSE, { input: { organisationId: other.organisation, ...input } })).code).toBe(
      'NOT_ALLOWED',
    );
  });

  it('renewed give a new link, and none works after one was used or the invitation withdrawn', async () => {
    const house = await aNewHouse('民間団体サ');
    const { data } = await house.client.change(INVITE, { input: person('renewed@npo.example') });
    const made = (data as { inviteStaff: { id: string; link: string; version: number } }).inviteStaff;
    const renewed = await house.client.change(step('renewInvitation'), {
      input: { id: made.id, version: made.version },
    });
    const next = (renewed.data as { renewInvitation: { link: string; version: number } }).renewInvitation;
    expect(next.link).not.toBe(made.link);
    expect((await house.client.change(step('renewInvitation'), { input: { id: made.id, version: 1 } })).code).toBe(
      'CONFLICT',
    );
    await house.client.change(step('withdrawInvitation'), { input: { id: made.id, version: next.version } });
    expect((await accept(made.link)).status).toBe(404);
    expect((await accept(next.link)).status).toBe(404);
  });

  it('after seven days open nothing', async () => {
    const house = await aNewHouse('民間団体シ');
    const { data } = await house.client.change(INVITE, { input: person('late@npo.example') });
    const { id, link } = (data as { inviteStaff: { id: string; link: string } }).inviteStaff;
    await world.rows(`UPDATE invitation_token SET expires_at = now() WHERE invitation_id = $1`, [id]);
    expect((await accept(link)).status).toBe(404);
  });

  it('reset the sign-in of the own people, not of those who work elsewhere too', async () => {
    const [house, other] = [await aNewHouse('民間団体ス'), await aNewHouse('民間団体セ')];
    const staffId = await world.aPerson(house.organisation);
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, '-infinity')`, [staffId]);
    const session = await world.signIn(house.organisation, staffId);
    const input = { staffId, email: 'reset@npo.example' };
    expect((await other.client.change(RESET, { input })).code).toBe('NOT_FOUND_OR_REFUSED');
    const { data } = await house.client.change(RESET, { input });
    const { link } = (data as { resetAccess: { link: string } }).resetAccess;
    await accept(link).expect(200);
    expect((await session.ask('{ me { name } }')).code).toBe('NOT_SIGNED_IN');
    const [account] = await world.rows(`SELECT opened_at > '-infinity' AS reopened FROM account WHERE staff_id = $1`, [
      staffId,
    ]);
    expect(account).toEqual({ reopened: true });

    const both = await world.aPerson(house.organisation);
    await world.add('post', {
      staff_id: both,
      organisation_id: other.organisation,
      title: '兼務',
      active_from: '2024-04-01',
    });
    expect((await house.client.change(RESET, { input: { staffId: both, email: 'both@npo.example' } })).code).toBe(
      'WORKS_ELSEWHERE_TOO',
    );
  });

  it('tell their mails to the operator without the link', async () => {
    const operator = await aNewHouse('運用の課二', 'OPERATOR');
    const house = await aNewHouse('民間団体ソ');
    const { data } = await house.client.change(INVITE, { input: person('mailed@npo.example') });
    const { link } = (data as { inviteStaff: { link: string } }).inviteStaff;
    const outbox = `{ outbox { nodes { to state text } } }`;
    const told = await operator.client.ask(outbox);
    expect(told.data).toMatchObject({
      outbox: { nodes: expect.arrayContaining([expect.objectContaining({ to: 'mailed@npo.example', state: 'KEPT' })]) },
    });
    expect(JSON.stringify(told.data)).not.toContain(link.split('#')[1]);
    expect((await house.client.ask(outbox)).data).toEqual({ outbox: { nodes: [] } });
  });
});
