import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { aBodyOf, aMeeting } from '../support/records';
import { World } from '../support/world';

const MEETINGS =
  'query($after: String) { meetings(first: 2, after: $after) { nodes { id } edges { cursor } pageInfo { endCursor hasNextPage } } }';
const BODIES = 'query($after: String) { bodies(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
const OF_BODY =
  'query($id: ID!, $after: String) { body(id: $id) { meetings(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }';
const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));

describe('a place in a list', () => {
  let app: TestApp;
  let world: World;
  let office: Client, npo: Client, colleague: Client;
  let bodies: string[];

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const [a, b] = [await world.anOrganisation(), await world.anOrganisation('みなも', 'NPO')];
    bodies = [];
    for (let at = 0; at < 3; at += 1) bodies.push(await aBodyOf(world, { [a]: 'SECRETARIAT', [b]: 'MEMBER' }));
    for (let at = 1; at < 7; at += 1) await aMeeting(world, [bodies[at % 2] ?? ''], `2025-06-0${at}`);
    office = await world.signIn(a);
    colleague = await world.signIn(a);
    npo = await world.signIn(b);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const endOf = async (client: Client, list = MEETINGS): Promise<string> =>
    Object.values((await client.ask(list)).data as Record<string, { pageInfo: { endCursor: string } }>)[0]!.pageInfo
      .endCursor;
  const codeOf = async (
    client: Client,
    after: string,
    list = MEETINGS,
  ): Promise<[string | null, string | undefined]> => {
    const { code, errors } = await client.ask(list, { after });
    return [code, errors[0]?.extensions.field];
  };

  it('goes on from where a page ended, edge by edge, for everybody of the organisation', async () => {
    const first = (await office.ask(MEETINGS)).data.meetings;
    const second = (await colleague.ask(MEETINGS, { after: first.pageInfo.endCursor })).data.meetings;
    expect(second.nodes).toHaveLength(2);
    expect(second.nodes).not.toEqual(first.nodes);
    const between = (await office.ask(MEETINGS, { after: first.edges[0].cursor })).data.meetings;
    expect(between.nodes[0]).toEqual(first.nodes[1]);
  });

  it('is the same at each asking, so that answers can be compared', async () => {
    expect(await endOf(office)).toBe(await endOf(office));
    expect(await endOf(office)).not.toBe(await endOf(npo));
  });

  it('is refused in the hands of another organisation and in another list', async () => {
    expect(await codeOf(npo, await endOf(office))).toEqual(['CURSOR_INVALID', 'after']);
    expect(await codeOf(office, await endOf(npo))).toEqual(['CURSOR_INVALID', 'after']);
    expect(await codeOf(office, await endOf(office), BODIES)).toEqual(['CURSOR_INVALID', 'after']);
    const [one, other] = bodies as [string, string];
    const { body } = (await office.ask(OF_BODY, { id: one })).data;
    const after = body.meetings.pageInfo.endCursor as string;
    expect((await office.ask(OF_BODY, { id: one, after })).code).toBeNull();
    expect((await office.ask(OF_BODY, { id: other, after })).code).toBe('CURSOR_INVALID');
    expect(await codeOf(office, after)).toEqual(['CURSOR_INVALID', 'after']);
  });

  it('is refused when one letter of it is another, when it is cut or made up', async () => {
    const cursor = await endOf(office);
    const [place = '', mac = ''] = cursor.split('.');
    const decoded = JSON.parse(Buffer.from(place, 'base64url').toString()) as unknown[];
    const moved = Buffer.from(JSON.stringify(['1999-01-01', ...decoded.slice(1)])).toString('base64url');
    const forged = [
      place,
      `${place}.`,
      `.${mac}`,
      `${moved}.${mac}`,
      `${cursor}.`,
      `${cursor}=`,
      ` ${cursor}`,
      'x',
      '.',
    ];
    for (const at of [0, 5, cursor.length - 12, cursor.length - 1]) {
      forged.push(`${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`);
    }
    for (const after of [...forged, 'W10.'.repeat(2_000)]) {
      expect(await codeOf(office, after)).toEqual(['CURSOR_INVALID', 'after']);
    }
  });

  it('made by another installation is refused here', async () => {
    const elsewhere = await startTestApp(app.database, {
      TSUDOI_SECRET_KEY: Buffer.alloc(32, 7).toString('base64url'),
    });
    const response = await elsewhere.http.post('/graphql').set('cookie', office.cookie).send({ query: MEETINGS });
    expect(await codeOf(office, response.body.data.meetings.pageInfo.endCursor)).toEqual(['CURSOR_INVALID', 'after']);
    await elsewhere.app.close();
  });
});

describe('every list of the schema', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'));

  it('goes on after a cursor by the one argument that is checked', () => {
    expect(lists.length).toBeGreaterThan(5);
    for (const { name, args } of lists) {
      expect([name, args.map((arg) => arg.name)]).toEqual([name, expect.arrayContaining(['first', 'after'])]);
    }
    const others = Object.values(schema.getTypeMap())
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => field.args.some(({ name }) => name === 'after') && !lists.includes(field));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it('is filtered by what can be enumerated only: no free text, no condition of one’s own', () => {
    const free = lists.flatMap(({ name, args }) =>
      args
        .filter((arg) => arg.name !== 'after')
        .filter(({ type }) => isInputObjectType(getNamedType(type)) || getNamedType(type).name === 'String')
        .map((arg) => `${name}(${arg.name})`),
    );
    expect(free).toEqual([]);
  });
});
