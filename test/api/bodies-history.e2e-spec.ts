import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const CHOOSE = `mutation ($input: ChooseHistoryInput!) { chooseHistory(input: $input) {
  version history { joinersSeePast leaversKeep sentence } } }`;
const MEETINGS = `{ meetings(first: 50) { totalCount nodes { id } } }`;

describe('what a body chooses about its past', () => {
  let app: TestApp;
  let world: World;
  let bodyId: string;
  let secretariat: Client;
  let joiner: Client;
  let leaver: Client;
  let returner: Client;
  let stranger: Client;
  const meetings: string[] = [];
  let version = 1;

  const choose = async (joinersSeePast: boolean, leaversKeep: boolean) => {
    const answer = await secretariat.change(CHOOSE, { input: { id: bodyId, version, joinersSeePast, leaversKeep } });
    version = answer.data.chooseHistory?.version ?? version;
    return answer;
  };
  const seenBy = async (client: Client): Promise<string[]> => {
    const { data } = await client.ask(MEETINGS);
    const ids = data.meetings.nodes.map(({ id }: { id: string }) => id);
    expect(data.meetings.totalCount).toBe(ids.length);
    for (const id of meetings)
      expect((await client.ask(`query ($id: ID!) { meeting(id: $id) { id } }`, { id })).data.meeting !== null).toBe(
        ids.includes(id),
      );
    return meetings.filter((id) => ids.includes(id));
  };

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    bodyId = await world.aBody();
    const organisations = await Promise.all(
      ['事務局', '新しい団体', '去った団体', '戻った団体', '別の団体'].map((name) => world.anOrganisation(name)),
    );
    const [office = '', late = '', gone = '', back = '', other = ''] = organisations;
    await world.aSeat(bodyId, office, 'SECRETARIAT');
    await world.aSeat(bodyId, late, 'MEMBER', { valid_from: '2025-04-01' });
    await world.aSeat(bodyId, gone, 'MEMBER', { valid_to: '2025-04-01' });
    await world.aSeat(bodyId, back, 'MEMBER', { valid_to: '2024-04-01' });
    await world.aSeat(bodyId, back, 'OBSERVER', { valid_from: '2025-04-01' });
    for (const heldOn of ['2023-06-01', '2024-06-01', '2025-06-01']) {
      const meetingId = await world.add('meeting', {
        code: heldOn.replaceAll('-', ''),
        body_ids: [bodyId],
        held_on: heldOn,
        starts_at: '10:00',
        ends_at: '11:00',
        state: 'HELD',
      });
      await world.add('meeting_for', {
        meeting_id: meetingId,
        body_id: bodyId,
        held_on: heldOn,
        fiscal_year: 2025,
        fiscal_ordinal: meetings.length + 1,
        running_ordinal: meetings.length + 1,
        body_name: '庁内連絡会議',
        body_short_name: '庁内',
      });
      meetings.push(meetingId);
    }
    secretariat = await world.signIn(office);
    joiner = await world.signIn(late);
    leaver = await world.signIn(gone);
    returner = await world.signIn(back);
    stranger = await world.signIn(other);
  });
  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it('is, when nothing was chosen, that a joiner does not gain the past and a leaver keeps what it attended', async () => {
    const [first, second, third] = meetings;
    expect(await seenBy(joiner)).toEqual([third]);
    expect(await seenBy(leaver)).toEqual([first, second]);
    expect(await seenBy(returner)).toEqual([first, third]);
  });

  it('can open the past to those who are members today, and close it again', async () => {
    const opened = await choose(true, true);
    expect(opened.data.chooseHistory.history).toMatchObject({ joinersSeePast: true, leaversKeep: true });
    expect(await seenBy(joiner)).toEqual(meetings);
    expect(await seenBy(returner)).toEqual(meetings);
    expect(await seenBy(leaver)).toEqual(meetings.slice(0, 2));
    expect(await seenBy(stranger)).toEqual([]);
    await choose(false, true);
    expect(await seenBy(joiner)).toEqual(meetings.slice(2));
  });

  it('can take the past from those who left, not from those who sit there again', async () => {
    const taken = await choose(false, false);
    expect(taken.data.chooseHistory.history.sentence).toContain('構成機関でなくなると');
    expect(await seenBy(leaver)).toEqual([]);
    expect(await seenBy(returner)).toEqual([meetings[0], meetings[2]]);
    await choose(false, true);
    expect(await seenBy(leaver)).toEqual(meetings.slice(0, 2));
  });

  it('is a fact of the log, one for each choice that changed, with who and what and nothing else', async () => {
    await choose(true, false);
    await choose(true, false);
    const acts = await world.rows<{ act: string; subject: string; subject_ref: string }>(
      `SELECT act, subject, subject_ref FROM audit_entry WHERE act LIKE 'PAST%' ORDER BY sequence`,
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'PAST_OPENED_TO_JOINERS',
      'PAST_CLOSED_TO_JOINERS',
      'PAST_TAKEN_FROM_LEAVERS',
      'PAST_KEPT_BY_LEAVERS',
      'PAST_OPENED_TO_JOINERS',
      'PAST_TAKEN_FROM_LEAVERS',
    ]);
    expect(new Set(acts.map(({ subject, subject_ref }) => `${subject} ${subject_ref}`))).toEqual(
      new Set([`MeetingBody ${bodyId}`]),
    );
  });

  it('is chosen by the secretariat alone, against the version it read', async () => {
    const input = { id: bodyId, version, joinersSeePast: true, leaversKeep: true };
    expect((await joiner.change(CHOOSE, { input })).code).toBe('NOT_ALLOWED');
    const hidden = await stranger.change(CHOOSE, { input });
    expect(hidden.code).toBe('NOT_FOUND_OR_REFUSED');
    expect((await stranger.change(CHOOSE, { input: { ...input, id: randomUUID() } })).text).toBe(hidden.text);
    const stale = await secretariat.change(CHOOSE, { input: { ...input, version: 1 } });
    expect(stale.code).toBe('CONFLICT');
    expect((await secretariat.change(CHOOSE, { input: { ...input, leaversKeep: null } })).code).toBe('INVALID_INPUT');
  });
});
