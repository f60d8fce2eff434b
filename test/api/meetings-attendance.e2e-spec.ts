import { randomUUID } from 'node:crypto';
import { change, refused } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting, anItem } from '../support/records';
import { World } from '../support/world';

const WHO = `id version attendance { organisation { name } label status part proxyFor { name } post { title } }
  headCounts { count qualifier } lecturers { label } invitations { organisation { name } }
  groups { id name facilitatorPost facilitatorOrganisation { name } participants { name } version }`;
const of = (name: string, input: string): string => `mutation($input: ${input}!) { ${name}(input: $input) { ${WHO} } }`;
const INVITE = of('inviteOrganisation', 'InviteOrganisationInput');
const ATTEND = of('recordAttendance', 'RecordAttendanceInput');
const COUNT = of('recordHeadCount', 'RecordHeadCountInput');
const LECTURERS = of('recordLecturers', 'RecordLecturersInput');
const GROUP = of('saveGroup', 'SaveGroupInput');
const ONE = `query($id: ID!) { meeting(id: $id) { ${WHO} } }`;

describe('who comes to a meeting', () => {
  let app: TestApp;
  let world: World;
  let office: string, npo: string, school: string, guest: string;
  let wg: string, council: string;
  let coordinator: Client, partner: Client, teacher: Client, visitor: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const order = { sort_order: 1 };
    office = await world.add('organisation', { name: '男女平等推進センター', kind: 'WARD_DEPT', ...order });
    npo = await world.add('organisation', { name: 'みなも', kind: 'NPO', sort_order: 3 });
    school = await world.add('organisation', { name: '第三中学校', kind: 'SCHOOL', sort_order: 2 });
    guest = await world.anOrganisation('となりの区', 'MUNICIPALITY');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT', [npo]: 'MEMBER' }, { name: 'ワーキンググループ' });
    council = await aBodyOf(world, { [office]: 'SECRETARIAT', [school]: 'MEMBER' }, { name: '推進会議' });
    coordinator = await world.signIn(office);
    partner = await world.signIn(npo);
    teacher = await world.signIn(school);
    visitor = await world.signIn(guest);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** Everyone but the secretariat is refused; hidden and absent meetings answer alike. */
  async function expectRefusals(mutation: string, input: object, meetingId: string): Promise<void> {
    expect(await refused(partner, mutation, { ...input, meetingId })).toBe('NOT_ALLOWED');
    const hidden = await change(visitor, mutation, { ...input, meetingId });
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect(hidden.text).toBe((await change(visitor, mutation, { ...input, meetingId: randomUUID() })).text);
  }

  describe('a guest', () => {
    it('sees the one meeting, through the body that invited', async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-01');
      await anItem(world, meetingId, '推進会議の議題', 1, { bodyIds: [council] });
      expect((await visitor.ask(ONE, { id: meetingId })).data.meeting).toBeNull();
      const input = { meetingId, bodyId: wg, organisationId: guest };
      const { data } = await change(coordinator, INVITE, input);
      expect(data.inviteOrganisation.invitations).toEqual([{ organisation: { name: 'となりの区' } }]);
      const again = await change(coordinator, INVITE, input);
      expect(again.data.inviteOrganisation.invitations).toHaveLength(1);
      const shown = `query($id: ID!) { meeting(id: $id) { isJoint heldFor { bodyName } agenda { stubLabel } abilities } }`;
      expect((await visitor.ask(shown, { id: meetingId })).data.meeting).toEqual({
        isJoint: true,
        heldFor: [{ bodyName: 'ワーキンググループ' }],
        agenda: [{ stubLabel: '（推進会議の議題）' }],
        abilities: [],
      });
      const other = await aMeeting(world, [wg], '2025-06-01');
      expect((await visitor.ask(ONE, { id: other })).data.meeting).toBeNull();
      expect((await visitor.ask('{ meetings { totalCount } }')).data.meetings.totalCount).toBe(1);
    });

    it('is invited by a body of the meeting, by who keeps it', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-02');
      const input = { meetingId, bodyId: wg, organisationId: guest };
      expect(await refused(coordinator, INVITE, { ...input, bodyId: council })).toBe('GUEST_BODY_INVALID');
      const unknown = { ...input, organisationId: randomUUID() };
      expect(await refused(coordinator, INVITE, unknown)).toBe('NOT_FOUND_OR_REFUSED');
      expect(await refused(coordinator, INVITE, { ...input, bodyId: 'x' })).toBe('NOT_FOUND_OR_REFUSED');
      await expectRefusals(INVITE, { bodyId: wg, organisationId: guest }, meetingId);
    });
  });

  describe('attendance', () => {
    it('is replaced as a whole, in organisational order, by the version of the meeting', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-10');
      const staffId = await world.aPerson(npo);
      const rows = [
        { organisationId: npo, staffId, label: '代表', status: 'PRESENT', part: 'FACILITATOR' },
        { organisationId: office, status: 'PROXY', part: 'SECRETARIAT', proxyForOrganisationId: school },
      ];
      const { data } = await change(coordinator, ATTEND, { meetingId, version: 1, rows });
      expect(data.recordAttendance).toMatchObject({
        version: 2,
        attendance: [
          { organisation: { name: '男女平等推進センター' }, status: 'PROXY', proxyFor: { name: '第三中学校' } },
          { organisation: { name: 'みなも' }, label: '代表', part: 'FACILITATOR', post: { title: '係長' } },
        ],
      });
      const fewer = await change(coordinator, ATTEND, { meetingId, version: 2, rows: [{ organisationId: npo }] });
      expect(fewer.data.recordAttendance.attendance).toMatchObject([{ status: 'PRESENT', part: 'PARTICIPANT' }]);
      const late = await change(coordinator, ATTEND, { meetingId, version: 2, rows: [] });
      expect(late.code).toBe('CONFLICT');
      expect(late.errors[0]!.extensions.current).toMatchObject({ id: meetingId, version: 3 });
      expect((await partner.ask(ONE, { id: meetingId })).data.meeting.attendance).toHaveLength(1);
    });

    it('of a joint meeting is shown to the bodies through which each came', async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-11');
      const rows = [{ organisationId: npo }, { organisationId: school }, { organisationId: office }];
      await change(coordinator, ATTEND, { meetingId, version: 1, rows });
      const seenBy = async (client: Client): Promise<string[]> => {
        const { meeting } = (await client.ask(ONE, { id: meetingId })).data;
        return meeting.attendance.map((row: { organisation: { name: string } }) => row.organisation.name) as string[];
      };
      expect(await seenBy(partner)).toEqual(['男女平等推進センター', 'みなも']);
      expect(await seenBy(teacher)).toEqual(['男女平等推進センター', '第三中学校']);
      expect(await seenBy(coordinator)).toHaveLength(3);
    });

    it('of a guest at a joint meeting goes by the invitation, and is refused without one', async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-12');
      const input = { meetingId, version: 1, rows: [{ organisationId: guest }] };
      expect(await refused(coordinator, ATTEND, input)).toBe('ATTENDANCE_THROUGH_NO_BODY');
      await change(coordinator, INVITE, { meetingId, bodyId: council, organisationId: guest });
      expect((await change(coordinator, ATTEND, input)).code).toBeNull();
      const [row] = await world.rows(`SELECT body_ids FROM attendance WHERE meeting_id = $1`, [meetingId]);
      expect(row).toEqual({ body_ids: [council] });
    });

    it('refuses who does not keep the meeting, unknown organisations and people from elsewhere', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-13');
      await expectRefusals(ATTEND, { version: 1, rows: [] }, meetingId);
      const attend = (row: object): Promise<string | null> =>
        refused(coordinator, ATTEND, { meetingId, version: 1, rows: [row] });
      expect(await attend({ organisationId: randomUUID() })).toBe('NOT_FOUND_OR_REFUSED');
      const stranger = await world.aPerson(school);
      expect(await attend({ organisationId: npo, staffId: stranger })).toBe('NOT_FOUND_OR_REFUSED');
      expect(await attend({ organisationId: npo, label: 'あ'.repeat(101) })).toBe('TEXT_INVALID');
      expect(await attend({ organisationId: npo, status: 'LATE' })).toBe('INVALID_INPUT');
    });
  });

  describe('head count and lecturers', () => {
    it('are recorded, replaced and taken back', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-20');
      const about = { meetingId, version: 1, count: 35, qualifier: '程度' };
      const counted = await change(coordinator, COUNT, about);
      expect(counted.data.recordHeadCount.headCounts).toEqual([{ count: 35, qualifier: '程度' }]);
      const exact = await change(coordinator, COUNT, { meetingId, version: 2, count: 12 });
      expect(exact.data.recordHeadCount.headCounts).toEqual([{ count: 12, qualifier: '' }]);
      const none = await change(coordinator, COUNT, { meetingId, version: 3 });
      expect(none.data.recordHeadCount.headCounts).toEqual([]);
      const lecturers = [{ label: '大学教授' }, { label: '臨床心理士' }];
      const named = await change(coordinator, LECTURERS, { meetingId, version: 4, lecturers });
      expect(named.data.recordLecturers.lecturers).toEqual(lecturers);
    });

    it('are refused like the rest', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-21');
      await expectRefusals(COUNT, { version: 1, count: 3 }, meetingId);
      await expectRefusals(LECTURERS, { version: 1, lecturers: [] }, meetingId);
      expect(await refused(coordinator, COUNT, { meetingId, version: 1, count: -1 })).toBe('INVALID_INPUT');
      const unheard = { meetingId, version: 1, count: 3, qualifier: 'たぶん' };
      expect(await refused(coordinator, COUNT, unheard)).toBe('INVALID_INPUT');
      expect(await refused(coordinator, COUNT, { meetingId, version: 9, count: 1 })).toBe('CONFLICT');
      const blank = { meetingId, version: 1, lecturers: [{ label: ' ' }] };
      const { errors } = await change(coordinator, LECTURERS, blank);
      expect(errors[0]!.extensions).toMatchObject({ code: 'TEXT_REQUIRED', field: 'lecturers.0.label' });
    });
  });

  describe('groups', () => {
    it('are added and changed, with a facilitator who is a post and participants in order', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-22');
      const input = { meetingId, name: 'Ａグループ', participantIds: [npo, office] };
      const first = await change(coordinator, GROUP, { ...input, facilitatorPost: '課長' });
      const [group] = first.data.saveGroup.groups;
      expect(group).toMatchObject({
        name: 'Ａグループ',
        facilitatorPost: '課長',
        facilitatorOrganisation: null,
        participants: [{ name: 'みなも' }, { name: '男女平等推進センター' }],
      });
      const changed = { ...input, id: group.id as string, version: 1, name: 'Ｂグループ', participantIds: [office] };
      const second = await change(coordinator, GROUP, { ...changed, facilitatorOrganisationId: npo });
      expect(second.data.saveGroup.groups).toMatchObject([
        { name: 'Ｂグループ', version: 2, facilitatorOrganisation: { name: 'みなも' }, participants: [{}] },
      ]);
      const late = await change(coordinator, GROUP, changed);
      expect(late.code).toBe('CONFLICT');
      expect(late.errors[0]!.extensions.current).toMatchObject({ id: group.id as string, version: 2 });
    });

    it('of a joint meeting are shown to the bodies of who takes part in them', async () => {
      const meetingId = await aMeeting(world, [wg, council], '2025-06-24');
      const group = { meetingId, facilitatorPost: '課長' };
      await change(coordinator, GROUP, { ...group, name: 'Ａグループ', participantIds: [school] });
      await change(coordinator, GROUP, { ...group, name: 'Ｂグループ', participantIds: [npo, school] });
      const { groups } = (await partner.ask(ONE, { id: meetingId })).data.meeting;
      expect(groups).toMatchObject([{ name: 'Ｂグループ', participants: [{ name: 'みなも' }] }]);
      expect((await teacher.ask(ONE, { id: meetingId })).data.meeting.groups).toHaveLength(2);
    });

    it('are refused like the rest', async () => {
      const meetingId = await aMeeting(world, [wg], '2025-06-23');
      const input = { name: 'Ａグループ', participantIds: [] };
      await expectRefusals(GROUP, input, meetingId);
      const wrong = [
        { participantIds: [randomUUID()] },
        { facilitatorOrganisationId: randomUUID() },
        { id: randomUUID() },
      ];
      for (const more of wrong) {
        expect(await refused(coordinator, GROUP, { ...input, meetingId, ...more })).toBe('NOT_FOUND_OR_REFUSED');
      }
      expect(await refused(coordinator, GROUP, { ...input, meetingId, name: '' })).toBe('TEXT_REQUIRED');
    });
  });
});
