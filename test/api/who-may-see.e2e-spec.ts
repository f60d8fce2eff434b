import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting, anItem } from '../support/records';
import { World } from '../support/world';

const SIGHT = `{ organisation { name } ways { kind bodyName } }`;
const OF_MEETING = `query($id: ID!) { whoMaySeeMeeting(id: $id) ${SIGHT} }`;
const OF_ITEM = `query($id: ID!) { whoMaySeeAgendaItem(id: $id) ${SIGHT} }`;

interface Told {
  organisation: { name: string };
  ways: { kind: string; bodyName: string }[];
}

describe('who may see a meeting or an item', () => {
  let app: TestApp;
  let world: World;
  let office: string, partner: string;
  let wg: string, council: string, meeting: string, ofCouncil: string;
  let keeper: Client, member: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const add = (name: string, sortOrder: number) =>
      world.add('organisation', { name, kind: 'NPO', sort_order: sortOrder });
    office = await add('事務局', 1);
    partner = await add('みなも', 2);
    const left = await add('先に終えた会', 3);
    const late = await add('後から来た会', 4);
    const guest = await add('招かれた会', 5);
    const elsewhere = await add('ほかの会', 6);
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [partner]: 'MEMBER' }, { name: 'ワーキング' });
    council = await aBodyOf(
      world,
      { [office]: 'CHAIR', [elsewhere]: 'MEMBER' },
      { name: '推進会議', joiners_see_past: true },
    );
    await world.aSeat(wg, left, 'MEMBER', { valid_to: '2025-09-01' });
    await world.aSeat(wg, late, 'MEMBER', { valid_from: '2025-09-01' });
    await world.aSeat(council, late, 'OBSERVER', { valid_from: '2025-09-01' });
    meeting = await aMeeting(world, [wg, council], '2025-05-20');
    await world.add('invitation', {
      meeting_id: meeting,
      body_id: wg,
      organisation_id: guest,
      held_on: '2025-05-20',
    });
    ofCouncil = await anItem(world, meeting, '計画の見直し', 1, { bodyIds: [council] });
    keeper = await world.signIn(office);
    member = await world.signIn(partner);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const told = (sights: Told[]): Record<string, string[]> =>
    Object.fromEntries(
      sights.map(({ organisation, ways }) => [
        organisation.name,
        ways.map(({ kind, bodyName }) => `${kind} ${bodyName}`),
      ]),
    );

  it('is told to those who convene it, in organisational order, with each reason', async () => {
    const { data } = await keeper.ask(OF_MEETING, { id: meeting });
    expect(Object.entries(told(data.whoMaySeeMeeting))).toEqual([
      ['事務局', ['MEMBER ワーキング', 'MEMBER 推進会議']],
      ['みなも', ['MEMBER ワーキング']],
      ['先に終えた会', ['FORMER_MEMBER ワーキング']],
      ['後から来た会', ['JOINED_LATER 推進会議']],
      ['招かれた会', ['INVITED ワーキング']],
      ['ほかの会', ['MEMBER 推進会議']],
    ]);
  });

  it('follows the bodies for which an item is taken', async () => {
    const { data } = await keeper.ask(OF_ITEM, { id: ofCouncil });
    expect(told(data.whoMaySeeAgendaItem)).toEqual({
      事務局: ['MEMBER 推進会議'],
      後から来た会: ['JOINED_LATER 推進会議'],
      ほかの会: ['MEMBER 推進会議'],
    });
  });

  it('is refused to a member that may read the thing and not change it', async () => {
    const own = await anItem(world, meeting, '居場所の状況', 2, { bodyIds: [wg] });
    expect((await member.ask(OF_MEETING, { id: meeting })).code).toBe('NOT_ALLOWED');
    expect((await member.ask(OF_ITEM, { id: own })).code).toBe('NOT_ALLOWED');
  });

  it('is refused to who convenes a joint meeting now and did not sit in all its bodies on the day', async () => {
    const later = await world.anOrganisation('新しい事務局');
    await world.aSeat(wg, later, 'SECRETARIAT');
    await world.aSeat(council, later, 'SECRETARIAT', { valid_from: '2025-09-01' });
    const other = await aBodyOf(world, { [later]: 'SECRETARIAT' }, { name: '庁内会議' });
    await world.aSeat(other, office, 'SECRETARIAT', { valid_from: '2025-09-01' });
    const joint = await aMeeting(world, [wg, other], '2025-05-21');
    const item = await anItem(world, joint, '両方の議題', 1);
    expect((await keeper.ask(OF_MEETING, { id: joint })).code).toBe('NOT_ALLOWED');
    expect((await keeper.ask(OF_ITEM, { id: item })).code).toBe('NOT_ALLOWED');
    const { data } = await (await world.signIn(later)).ask(OF_MEETING, { id: joint });
    expect(Object.keys(told(data.whoMaySeeMeeting))).toContain('新しい事務局');
  });

  it('is refused to operators and auditors, also of an organisation that convenes', async () => {
    for (const platformRole of ['OPERATOR', 'AUDITOR']) {
      const person = await world.signIn(office, await world.aPerson(office, { platformRole }));
      expect((await person.ask(OF_MEETING, { id: meeting })).code).toBe('NOT_ALLOWED');
      expect((await person.ask(OF_ITEM, { id: ofCouncil })).code).toBe('NOT_ALLOWED');
    }
  });

  it('is the same answer for what is hidden, what does not exist and what is no id', async () => {
    const stranger = await world.signIn(await world.anOrganisation('よその会'));
    for (const id of [meeting, randomUUID(), 'not an id'])
      expect((await stranger.ask(OF_MEETING, { id })).code).toBe('NOT_FOUND_OR_REFUSED');
    for (const id of [ofCouncil, randomUUID(), 'not an id'])
      expect((await member.ask(OF_ITEM, { id })).code).toBe('NOT_FOUND_OR_REFUSED');
  });

  it('changes with what is recorded', async () => {
    const newcomer = await world.anOrganisation('新しい会');
    const planned = await aMeeting(world, [wg], '2099-05-20', { state: 'PLANNED' });
    const ask = async (): Promise<string[]> =>
      Object.keys(told((await keeper.ask(OF_MEETING, { id: planned })).data.whoMaySeeMeeting));
    expect(await ask()).not.toContain('新しい会');
    await world.aSeat(wg, newcomer);
    expect(await ask()).toContain('新しい会');
  });
});
