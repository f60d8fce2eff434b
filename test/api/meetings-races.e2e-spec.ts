import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { change } from '../support/acts';
import { startTestApp, type TestApp } from '../support/app';
import type { Answer, Client } from '../support/client';
import { aBodyOf, aMeeting, anItem, aPart } from '../support/records';
import { World } from '../support/world';

const RACERS = 50;
const of = (name: string, input: string): string =>
  `mutation($input: ${input}!) { ${name}(input: $input) { id version } }`;
const UPDATE_MEETING = of('updateMeeting', 'UpdateMeetingInput');
const UPDATE_ITEM = of('updateAgendaItem', 'UpdateAgendaItemInput');
const MOVE_ITEM = of('moveAgendaItem', 'MoveAgendaItemInput');
const ADD_ITEM = of('addAgendaItem', 'AddAgendaItemInput');
const ATTEND = of('recordAttendance', 'RecordAttendanceInput');
const DECIDE = of('recordDecision', 'RecordDecisionInput');
const ADD_ACTION = of('addAction', 'AddActionInput');
const UPDATE_ACTION = of('updateAction', 'UpdateActionInput');
const MOVE_ACTION = of('moveAction', 'MoveActionInput');

describe('many at once', () => {
  let app: TestApp;
  let world: World;
  let office: string;
  let wg: string;
  let coordinator: Client;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    office = await world.anOrganisation('男女平等推進センター');
    wg = await aBodyOf(world, { [office]: 'SECRETARIAT' });
    coordinator = await world.signIn(office);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  /** As a browser does: asks again with the same key while the service is busy. */
  async function patiently(mutation: string, input: object): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await change(coordinator, mutation, input, key);
      if (answer.code !== 'BUSY') return answer;
    }
  }

  /** How many of the racers won, and how many were told that somebody was first. */
  async function race(mutation: string, inputOf: (racer: number) => object): Promise<Record<string, number>> {
    const answers = await Promise.all(
      Array.from({ length: RACERS }, (_, racer) => patiently(mutation, inputOf(racer))),
    );
    const count: Record<string, number> = {};
    for (const { code } of answers) count[code ?? 'won'] = (count[code ?? 'won'] ?? 0) + 1;
    return count;
  }

  const oneWinner = { won: 1, CONFLICT: RACERS - 1 };

  it('has one winner on a meeting, and tells the others', async () => {
    const id = await aMeeting(world, [wg], '2025-06-01');
    expect(await race(UPDATE_MEETING, (racer) => ({ id, version: 1, place: `会議室${racer}` }))).toEqual(oneWinner);
    expect(await world.rows(`SELECT version FROM meeting WHERE id = $1`, [id])).toEqual([{ version: 2 }]);
  });

  it('has one winner on an item, in its words and in its place', async () => {
    const meetingId = await aMeeting(world, [wg], '2025-06-02');
    const id = await anItem(world, meetingId, '議題', 1);
    await anItem(world, meetingId, '次の議題', 2);
    expect(await race(UPDATE_ITEM, (racer) => ({ id, version: 1, title: `議題${racer}` }))).toEqual(oneWinner);
    expect(await race(MOVE_ITEM, () => ({ id, version: 2, direction: 'DOWN' }))).toEqual(oneWinner);
  });

  it('has one winner on an action, whether its words or its state change', async () => {
    const meetingId = await aMeeting(world, [wg], '2025-06-03');
    const id = await aPart(world, 'action_item', meetingId, { title: '対応', assignee_organisation_id: office });
    expect(await race(UPDATE_ACTION, (racer) => ({ id, version: 1, title: `対応${racer}` }))).toEqual(oneWinner);
    expect(await race(MOVE_ACTION, () => ({ id, version: 2, to: 'DONE' }))).toEqual(oneWinner);
  });

  it('never waits in a circle when everything of one meeting changes together', async () => {
    const meetingId = await aMeeting(world, [wg], '2025-06-04');
    const items = [await anItem(world, meetingId, '一つ目', 1), await anItem(world, meetingId, '二つ目', 2)];
    const action = { title: '対応', assignee_organisation_id: office, agenda_item_id: items[0] };
    const actionId = await aPart(world, 'action_item', meetingId, action);
    const [{ deadlocks: before }] = await deadlocks();
    const work = Array.from({ length: 8 }, (_, turn) => [
      patiently(UPDATE_MEETING, { id: meetingId, version: turn + 1, heldOn: `2025-06-1${turn}` }),
      patiently(ATTEND, { meetingId, version: turn + 1, rows: [{ organisationId: office }] }),
      patiently(ADD_ITEM, { meetingId, title: '加えた議題', kind: 'REPORT' }),
      patiently(MOVE_ITEM, { id: items[turn % 2]!, version: turn + 1, direction: 'DOWN' }),
      patiently(UPDATE_ITEM, { id: items[(turn + 1) % 2]!, version: turn + 1, takenFor: [wg], plannedMinutes: 10 }),
      patiently(DECIDE, { agendaItemId: items[turn % 2]!, text: '決めた' }),
      patiently(ADD_ACTION, { meetingId, title: '対応', assigneeOrganisationId: office, agendaItemId: items[0]! }),
      patiently(MOVE_ACTION, { id: actionId, version: turn + 1, to: turn % 2 ? 'OPEN' : 'DONE' }),
    ]);
    const codes = new Set((await Promise.all(work.flat())).map(({ code }) => code));
    expect([...codes].filter((code) => code !== null && code !== 'CONFLICT' && code !== 'STATE_REFUSED')).toEqual([]);
    const [{ deadlocks: after }] = await deadlocks();
    expect(after).toBe(before);
    const numbers = await world.rows<{ number: string }>(
      `SELECT number FROM agenda_slot WHERE meeting_id = $1 ORDER BY position`,
      [meetingId],
    );
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => String(at + 1)));
    const days = await world.rows(
      `SELECT DISTINCT held_on FROM (SELECT held_on FROM agenda_item WHERE meeting_id = $1
        UNION ALL SELECT held_on FROM decision WHERE meeting_id = $1
        UNION ALL SELECT held_on FROM attendance WHERE meeting_id = $1
        UNION ALL SELECT held_on FROM action_item WHERE meeting_id = $1
        UNION ALL SELECT held_on FROM meeting WHERE id = $1) AS parts`,
      [meetingId],
    );
    expect(days).toHaveLength(1);
  });

  const deadlocks = async (): Promise<[{ deadlocks: string }]> =>
    (await world.rows<{ deadlocks: string }>(
      `SELECT deadlocks::text FROM pg_stat_database WHERE datname = current_database()`,
    )) as [{ deadlocks: string }];

  it('asks the database as often for twenty meetings as for two', async () => {
    const body = await aBodyOf(world, { [office]: 'SECRETARIAT' });
    for (let day = 1; day <= 20; day++) {
      const id = await aMeeting(world, [body], `2025-09-${String(day).padStart(2, '0')}`, { no: day });
      const item = await anItem(world, id, '議題', 1, { presenter_organisation_id: office });
      await aPart(world, 'agenda_item', id, {
        parent_id: item,
        title: '点',
        position: 2,
        number: '1-1',
        kind: 'REPORT',
      });
      await aPart(world, 'decision', id, { agenda_item_id: item, text: '決定' });
      await aPart(world, 'attendance', id, { organisation_id: office });
      const group = await aPart(world, 'meeting_group', id, { name: 'Ａ' });
      await aPart(world, 'group_participant', id, { group_id: group, organisation_id: office });
      await aPart(world, 'action_item', id, { title: '対応', assignee_organisation_id: office, agenda_item_id: item });
    }
    const action = `id abilities assignee { name } meeting { label } agendaItemNumber`;
    const query = `query($first: Int, $bodyId: ID) { meetings(first: $first, bodyId: $bodyId) { nodes {
      heldFor { bodyName } attendance { organisation { name } } headCounts { count } lecturers { label }
      invitations { id } groups { participants { name } } actions { ${action} } proposals { id } agenda { stubLabel item {
        abilities presenter { name } takenFor { bodyName } points { title } decisions { text abilities } actions { ${action} }
        matrixRows { id } } } } } }`;
    const { manager } = app.app.get(DataSource);
    const runner = Object.getPrototypeOf(manager.connection.createQueryRunner()) as { query: unknown };
    const asked = jest.spyOn(runner as { query: () => unknown }, 'query');
    const countFor = async (first: number): Promise<number> => {
      asked.mockClear();
      const { data, errors } = await coordinator.ask(query, { first, bodyId: body });
      expect(errors).toEqual([]);
      expect(data.meetings.nodes).toHaveLength(first);
      expect(data.meetings.nodes[first - 1]).toMatchObject({ agenda: [{ item: { points: [{}], actions: [{}] } }] });
      return asked.mock.calls.length;
    };
    const two = await countFor(2);
    expect(two).toBeGreaterThan(10);
    expect(await countFor(20)).toBe(two);
    asked.mockRestore();
  });
});
