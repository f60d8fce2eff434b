import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const CREATE = `mutation ($input: CreateBodyInput!) { createBody(input: $input) {
  id code name consentRule secrecy openness abilities legalBases { law article } memberships { role organisation { id } } } }`;
const UPDATE = `mutation ($input: UpdateBodyInput!) { updateBody(input: $input) { id name version } }`;
const ADD_MEMBER = `mutation ($input: AddMembershipInput!) { addMembership(input: $input) { id role validFrom validTo version } }`;
const END_MEMBER = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id validTo version } }`;
const BODY = `query ($id: ID!) { body(id: $id) { id name charters { number mergeApprover } subGroups { name }
  memberships { role organisation { name } } convener { name } } }`;

describe('bodies', () => {
  let app: TestApp;
  let world: World;
  let secretariatOrg: string;
  let memberOrg: string;
  let strangerOrg: string;
  let bodyId: string;
  let secretariat: Client;
  let member: Client;
  let stranger: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    secretariatOrg = await world.anOrganisation('男女平等推進センター');
    memberOrg = await world.anOrganisation('NPO法人みなも', 'NPO');
    strangerOrg = await world.anOrganisation('青葉台学園', 'SCHOOL');
    bodyId = await world.aBody();
    await world.aSeat(bodyId, secretariatOrg, 'SECRETARIAT');
    await world.aSeat(bodyId, memberOrg);
    secretariat = await world.signIn(secretariatOrg);
    member = await world.signIn(memberOrg);
    stranger = await world.signIn(strangerOrg);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('shows a body to its members, and to others as if it were not there', async () => {
    const seen = await member.ask(BODY, { id: bodyId });
    expect(seen.data.body).toMatchObject({
      name: '庁内連絡会議',
      charters: [{ number: 1, mergeApprover: 'SECRETARIAT' }],
    });
    expect(seen.data.body.memberships).toHaveLength(2);
    const hidden = await stranger.ask(BODY, { id: bodyId });
    const absent = await stranger.ask(BODY, { id: randomUUID() });
    const garbled = await stranger.ask(BODY, { id: 'no id at all' });
    expect(hidden.text).toBe(absent.text);
    expect(hidden.text).toBe(garbled.text);
    expect((await stranger.ask(`{ bodies { totalCount nodes { id } } }`)).data.bodies).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  it('forgets a body for an organisation whose seat has ended', async () => {
    const left = await world.anOrganisation('去った団体', 'NPO');
    await world.aSeat(bodyId, left, 'MEMBER', { valid_to: '2024-04-01' });
    expect((await (await world.signIn(left)).ask(BODY, { id: bodyId })).data.body).toBeNull();
  });

  it('lets a department set up a body, strictest where nothing is said, and be its secretariat', async () => {
    const input = { name: '支援調整会議', shortName: '支援', tier: 'PRACTITIONER', validFrom: '2026-04-01' };
    const made = await secretariat.change(CREATE, {
      input: { ...input, legalBases: [{ law: '困難な問題を抱える女性への支援に関する法律', article: '15' }] },
    });
    expect(made.data.createBody).toMatchObject({ consentRule: 'UNDEFINED', secrecy: 'NONE', openness: 'CLOSED' });
    expect(made.data.createBody.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    const again = await secretariat.ask(BODY, { id: made.data.createBody.id });
    expect(again.data.body.memberships).toEqual([
      { role: 'SECRETARIAT', organisation: { name: '男女平等推進センター' } },
    ]);
    expect((await member.change(CREATE, { input })).code).toBe('NOT_ALLOWED');
    expect((await secretariat.change(CREATE, { input: { ...input, name: ' ' } })).errors[0]?.extensions).toMatchObject({
      code: 'TEXT_REQUIRED',
      field: 'name',
    });
    expect((await secretariat.change(CREATE, { input: { ...input, name: 'a\u0000b' } })).code).toBe('TEXT_INVALID');
    expect((await secretariat.change(CREATE, { input: { ...input, validFrom: '2026-02-30' } })).code).toBe(
      'INVALID_INPUT',
    );
  });

  it('replays a repeated mutation instead of doing it twice, and refuses another under the same key', async () => {
    const input = { name: '一度だけの会議', shortName: '一度', tier: 'WG', validFrom: '2026-04-01' };
    const key = randomUUID();
    const first = await secretariat.change(CREATE, { input }, key);
    const second = await secretariat.change(CREATE, { input }, key);
    expect(second.data.createBody.id).toBe(first.data.createBody.id);
    expect(await world.rows('SELECT 1 FROM meeting_body WHERE name = $1', [input.name])).toHaveLength(1);
    const other = await secretariat.change(CREATE, { input: { ...input, name: '別の会議' } }, key);
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await secretariat.ask(CREATE, { input })).code).toBe('IDEMPOTENCY_KEY_MISSING');
  });

  it('lets the secretariat alone change a body, against the version it read', async () => {
    const changed = await secretariat.change(UPDATE, { input: { id: bodyId, version: 1, name: '庁内連絡会議（改）' } });
    expect(changed.data.updateBody).toMatchObject({ name: '庁内連絡会議（改）', version: 2 });
    const stale = await secretariat.change(UPDATE, { input: { id: bodyId, version: 1, name: '古い名前' } });
    expect(stale.code).toBe('CONFLICT');
    expect(stale.errors[0]?.extensions.current).toMatchObject({ name: '庁内連絡会議（改）', version: 2 });
    expect((await member.change(UPDATE, { input: { id: bodyId, version: 2, name: 'x' } })).code).toBe('NOT_ALLOWED');
    const hidden = await stranger.change(UPDATE, { input: { id: bodyId, version: 2, name: 'x' } });
    const absent = await stranger.change(UPDATE, { input: { id: randomUUID(), version: 2, name: 'x' } });
    expect(hidden.text).toBe(absent.text);
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    await secretariat.change(UPDATE, { input: { id: bodyId, version: 2, name: '庁内連絡会議' } });
  });

  it('adds charters and sub-groups as the secretariat, and refuses others alike', async () => {
    const charter = `mutation ($input: AddCharterInput!) { addCharter(input: $input) { charters { number mergeApprover } } }`;
    const input = {
      bodyId,
      title: '改正要綱',
      effectiveFrom: '2026-04-01',
      conveningRights: ['SECRETARIAT'],
      mergeApprover: 'CHAIR',
    };
    const added = await secretariat.change(charter, { input });
    expect(added.data.addCharter.charters.at(-1)).toEqual({ number: 2, mergeApprover: 'CHAIR' });
    expect((await member.change(charter, { input })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(charter, { input })).code).toBe('NOT_FOUND_OR_REFUSED');
    const group = `mutation ($input: AddSubGroupInput!) { addSubGroup(input: $input) { subGroups { name } } }`;
    const grouped = await secretariat.change(group, { input: { bodyId, name: '調査研究チーム' } });
    expect(grouped.data.addSubGroup.subGroups).toEqual([{ name: '調査研究チーム' }]);
    expect((await secretariat.change(group, { input: { bodyId, name: '' } })).code).toBe('TEXT_REQUIRED');
    expect((await member.change(group, { input: { bodyId, name: 'x' } })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(group, { input: { bodyId, name: 'x' } })).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('opens a seat from today on, and ends it by date', async () => {
    const input = {
      bodyId,
      organisationId: strangerOrg,
      role: 'MEMBER',
      secrecyBasis: 'PLEDGE',
      validFrom: '2999-04-01',
    };
    const added = await secretariat.change(ADD_MEMBER, { input });
    expect(added.data.addMembership).toMatchObject({ role: 'MEMBER', validTo: null, version: 1 });
    expect((await stranger.ask(BODY, { id: bodyId })).data.body).toBeNull();
    const past = await secretariat.change(ADD_MEMBER, { input: { ...input, validFrom: '2020-04-01' } });
    expect(past.code).toBe('MEMBERSHIP_STARTS_TOO_EARLY');
    expect((await member.change(ADD_MEMBER, { input })).code).toBe('NOT_ALLOWED');
    expect((await stranger.change(ADD_MEMBER, { input })).code).toBe('NOT_FOUND_OR_REFUSED');

    const { id } = added.data.addMembership;
    const before = await secretariat.change(END_MEMBER, { input: { id, version: 1, validTo: '2999-04-01' } });
    expect(before.code).toBe('MEMBERSHIP_SPAN_INVALID');
    const ended = await secretariat.change(END_MEMBER, { input: { id, version: 1, validTo: '2999-10-01' } });
    expect(ended.data.endMembership).toEqual({ id, validTo: '2999-10-01', version: 2 });
    expect((await secretariat.change(END_MEMBER, { input: { id, version: 1, validTo: '2999-11-01' } })).code).toBe(
      'CONFLICT',
    );
    expect((await member.change(END_MEMBER, { input: { id, version: 2, validTo: '2999-11-01' } })).code).toBe(
      'NOT_ALLOWED',
    );
    expect((await stranger.change(END_MEMBER, { input: { id, version: 2, validTo: '2999-11-01' } })).code).toBe(
      'NOT_FOUND_OR_REFUSED',
    );
  });

  it('lets exactly one of fifty writers win', async () => {
    const raced = await world.aBody({ name: '競争' });
    // As a browser does: asks again with the same key while the service is busy.
    const patiently = async (input: object, key = randomUUID()): Promise<string | null> => {
      for (;;) {
        const { code } = await secretariat.change(UPDATE, { input }, key);
        if (code !== 'BUSY') return code;
      }
    };
    await world.aSeat(raced, secretariatOrg, 'SECRETARIAT');
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => patiently({ id: raced, version: 1, name: `勝者${index}` })),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(49);
  });
});
