import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const ADD = `mutation ($input: AddStaffInput!) { addStaff(input: $input) { id staffId title name activeUntil version } }`;
const END = `mutation ($input: EndPostInput!) { endPost(input: $input) { id activeUntil version } }`;
const POSTS = `query ($id: ID!) { posts(organisationId: $id) { title name organisation { name } } }`;
const ORGANISATIONS = `query ($kind: OrganisationKind, $first: Int, $after: String) {
  organisations(kind: $kind, first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;

describe('people and organisations', () => {
  let app: TestApp;
  let world: World;
  let officeId: string;
  let partnerId: string;
  let strangerId: string;
  let administratorId: string;
  let administrator: Client;
  let colleague: Client;
  let partner: Client;
  let stranger: Client;
  let operator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    officeId = await world.anOrganisation('男女平等推進センター');
    partnerId = await world.anOrganisation('NPO法人みなも', 'NPO');
    strangerId = await world.anOrganisation('青葉台学園', 'SCHOOL');
    const bodyId = await world.aBody();
    await world.aSeat(bodyId, officeId, 'SECRETARIAT');
    await world.aSeat(bodyId, partnerId);
    administratorId = await world.aPerson(partnerId, { name: '相談員の名', administrator: true });
    administrator = await world.signIn(partnerId, administratorId);
    colleague = await world.signIn(partnerId);
    partner = await world.signIn(officeId);
    stranger = await world.signIn(strangerId);
    operator = await world.signIn(
      strangerId,
      await world.aPerson(strangerId, { name: '運用', platformRole: 'OPERATOR' }),
    );
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('tells a name to the own organisation and the secretariat, a post to co-members, nothing to others', async () => {
    const named = await partner.ask(POSTS, { id: partnerId });
    expect(named.data.posts.map((post: { name: string }) => post.name)).toContain('相談員の名');
    const other = await administrator.ask(POSTS, { id: officeId });
    expect(other.data.posts.every((post: { title: string; name: null }) => post.title && post.name === null)).toBe(
      true,
    );
    expect((await stranger.ask(POSTS, { id: partnerId })).data.posts).toEqual([]);
    expect((await stranger.ask(POSTS, { id: randomUUID() })).data.posts).toEqual([]);
    expect((await stranger.ask(POSTS, { id: 'garbled' })).data.posts).toEqual([]);
  });

  it('lets an organisation enter and end its own people, by its administrator alone', async () => {
    const input = { name: '新しい相談員', postTitle: '相談員', activeFrom: '2026-04-01' };
    const added = await administrator.change(ADD, { input });
    expect(added.data.addStaff).toMatchObject({ title: '相談員', name: '新しい相談員', activeUntil: null });
    for (const someone of [colleague, partner, operator]) {
      expect((await someone.change(ADD, { input })).code).toBe('NOT_ALLOWED');
    }
    expect((await administrator.change(ADD, { input: { ...input, name: '' } })).code).toBe('TEXT_REQUIRED');

    const { id } = added.data.addStaff;
    const end = (version: number, activeUntil: string) => ({ input: { id, version, activeUntil } });
    expect((await administrator.change(END, end(1, '2026-04-01'))).code).toBe('MEMBERSHIP_SPAN_INVALID');
    expect((await administrator.change(END, end(1, '2099-04-01'))).data.endPost).toMatchObject({ version: 2 });
    expect((await administrator.change(END, end(1, '2099-05-01'))).code).toBe('CONFLICT');
    expect((await colleague.change(END, end(2, '2099-05-01'))).code).toBe('NOT_ALLOWED');
    await world.rows(`UPDATE login_session SET fresh_at = now() - interval '1 hour' WHERE staff_id = $1`, [
      administratorId,
    ]);
    expect((await administrator.change(END, end(2, '2099-05-01'))).code).toBe('FRESH_SIGN_IN_REQUIRED');
    await world.rows(`UPDATE login_session SET fresh_at = now() WHERE staff_id = $1`, [administratorId]);
    const hidden = await stranger.change(END, end(2, '2099-05-01'));
    const absent = await stranger.change(END, { input: { id: randomUUID(), version: 2, activeUntil: '2099-05-01' } });
    expect(hidden.text).toBe(absent.text);
  });

  it('says of a post to the own house alone who administers, and to the own administrator what may be done', async () => {
    const MORE = `query ($id: ID!) { posts(organisationId: $id) { title name administrator abilities } }`;
    const seen = async (client: Client) =>
      ((await client.ask(MORE, { id: partnerId })).data.posts as Record<string, unknown>[]).filter(
        ({ name }) => name === '相談員の名',
      );
    const post = { title: '係長', name: '相談員の名' };
    expect(await seen(administrator)).toEqual([{ ...post, administrator: true, abilities: ['end', 'resetAccess'] }]);
    expect(await seen(colleague)).toEqual([{ ...post, administrator: true, abilities: [] }]);
    expect(await seen(partner)).toEqual([{ ...post, administrator: null, abilities: [] }]);
    await world.aPerson(partnerId, { name: '離れた人', activeUntil: '2024-04-01' });
    const { data } = await administrator.ask(MORE, { id: partnerId });
    expect(data.posts.find(({ name }: { name: string }) => name === '離れた人').abilities).toEqual([]);
  });

  it('tells the own administrator alone who has not signed in yet', async () => {
    const MORE = `query ($id: ID!) { posts(organisationId: $id) { name hasSignIn } }`;
    const [signedIn, invited] = [
      await world.aPerson(partnerId, { name: 'サインインした人' }),
      await world.aPerson(partnerId, { name: '招かれた人' }),
    ];
    await world.rows(`INSERT INTO account (staff_id, opened_at) VALUES ($1, now())`, [signedIn]);
    const seen = async (client: Client, organisation = partnerId) => {
      const { data } = await client.ask(MORE, { id: organisation });
      const posts = data.posts as { name: string | null; hasSignIn: boolean | null }[];
      return ['サインインした人', '招かれた人'].map((name) => posts.find((post) => post.name === name)?.hasSignIn);
    };
    expect(await seen(administrator)).toEqual([true, false]);
    for (const reader of [colleague, partner]) expect(await seen(reader)).toEqual([null, null]);
    const beside = await administrator.ask(MORE, { id: officeId });
    expect(beside.data.posts.map(({ hasSignIn }: { hasSignIn: null }) => hasSignIn)).toEqual([null]);
    await world.rows(`DELETE FROM account WHERE staff_id = $1`, [signedIn]);
    await world.rows(`UPDATE post SET active_until = '2026-04-01' WHERE staff_id = ANY($1)`, [[signedIn, invited]]);
  });

  it('tells each person what they may begin', async () => {
    const own = async (client: Client) => (await client.ask('{ me { abilities } }')).data.me.abilities;
    expect(await own(administrator)).toEqual(['addStaff', 'inviteStaff', 'attestStaff', 'handOver', 'signPledge']);
    expect(await own(colleague)).toEqual(['signPledge']);
    expect(await own(partner)).toEqual(['createBody', 'proposeStaff', 'signPledge', 'proposeMerge', 'createMeeting']);
    expect(await own(operator)).toEqual(['createOrganisation', 'proposeStaff']);
  });

  it('ends what somebody may do on the day the post ends', async () => {
    const leaver = await world.aPerson(partnerId);
    const client = await world.signIn(partnerId, leaver);
    expect((await client.ask('{ me { name } }')).code).toBeNull();
    await world.rows(`UPDATE post SET active_until = '2026-01-01' WHERE staff_id = $1`, [leaver]);
    const after = await client.ask('{ me { name } }');
    expect(after.code).toBe('NOT_SIGNED_IN');
    expect(after.data).toEqual({});
  });

  it('lists organisations for everyone signed in, page by page, and refuses strange cursors and sizes', async () => {
    const first = await stranger.ask(ORGANISATIONS, { first: 2 });
    expect(first.data.organisations).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await stranger.ask(ORGANISATIONS, { first: 2, after: first.data.organisations.pageInfo.endCursor });
    expect(rest.data.organisations.nodes).toHaveLength(1);
    expect((await stranger.ask(ORGANISATIONS, { kind: 'NPO' })).data.organisations.nodes).toEqual([
      { name: 'NPO法人みなも' },
    ]);
    expect((await stranger.ask(ORGANISATIONS, { first: 0 })).code).toBe('PAGE_SIZE_INVALID');
    expect((await stranger.ask(ORGANISATIONS, { first: 101 })).code).toBe('PAGE_SIZE_INVALID');
    for (const after of ['???', 'W10', Buffer.from('["a",{}]').toString('base64url')]) {
      expect((await stranger.ask(ORGANISATIONS, { after })).code).toBe('CURSOR_INVALID');
    }
  });

  it('lets the operator alone keep the list of organisations', async () => {
    const create = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id name version } }`;
    const update = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { name version } }`;
    const made = await operator.change(create, { input: { name: '隣の区', kind: 'MUNICIPALITY' } });
    const { id } = made.data.createOrganisation;
    expect((await partner.change(create, { input: { name: 'x', kind: 'NPO' } })).code).toBe('NOT_ALLOWED');
    expect((await operator.change(create, { input: { name: '', kind: 'NPO' } })).code).toBe('TEXT_REQUIRED');
    const renamed = await operator.change(update, { input: { id, version: 1, name: '隣の市' } });
    expect(renamed.data.updateOrganisation).toEqual({ name: '隣の市', version: 2 });
    expect((await operator.change(update, { input: { id, version: 1, name: 'x' } })).code).toBe('CONFLICT');
    expect((await partner.change(update, { input: { id, version: 2, name: 'x' } })).code).toBe('NOT_ALLOWED');
    expect((await operator.change(update, { input: { id: randomUUID(), version: 2, name: 'x' } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
  });
});
