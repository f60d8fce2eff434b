import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../support/app';
import { type Client } from '../support/client';
import { World } from '../support/world';

const MANIFEST = join(__dirname, '../../apps/web/src/graphql/generated/persisted-documents.json');
const own = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
const hashOf = (start: RegExp): string =>
  Object.keys(own).find((hash) => start.test(own[hash] ?? '')) ?? 'no such operation';

const byHash = (sha256Hash: unknown, more: object = {}) => ({
  ...more,
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
const ASSIGNEES = hashOf(/^query Assignees /);
const INTROSPECTION = '{ __schema { queryType { name } } }';
const MISSPELT = '{ meting(id: "x") { id } }';

describe.each(['demo', 'api', 'locked'] as const)('GraphQL in the mode %s', (mode) => {
  let app: TestApp;
  let world: World;
  let client: Client;

  beforeAll(async () => {
    app = await startTestApp(undefined, { TSUDOI_MODE: mode });
    world = new World(app);
    client = await world.signIn(await world.anOrganisation('子育て支援課'));
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  const post = (body: object) => app.http.post('/graphql').set('cookie', client.cookie).send(body);
  const isRefused = async (body: object): Promise<string> => {
    const response = await post(body);
    expect([response.status, response.body.data ?? null]).toEqual([400, null]);
    expect(response.body.errors[0].extensions.code).toBe('REQUEST_INVALID');
    return response.body.errors[0].message as string;
  };

  it('runs an operation of our own web app by its hash, with the types that its memory needs', async () => {
    const { body } = await post(byHash(ASSIGNEES)).expect(200);
    expect(body.data.organisations.nodes).toEqual([
      { __typename: 'Organisation', id: expect.any(String), name: '子育て支援課' },
    ]);
    expect(body.data.__typename).toBeUndefined();
  });

  it('refuses a hash that is not ours, ours with a document, and what only looks like a hash', async () => {
    const foreign = createHash('sha256').update('{ me { name } }').digest('hex');
    for (const hash of [foreign, ASSIGNEES.toUpperCase(), '', null, [ASSIGNEES], '__proto__', 'constructor']) {
      await isRefused(byHash(hash));
    }
    await isRefused(byHash(ASSIGNEES, { query: '{ me { name } }' }));
    await isRefused(byHash(foreign, { query: '{ me { name } }' }));
    await isRefused({ extensions: { persistedQuery: { version: 2, sha256Hash: ASSIGNEES } } });
  });

  it('answers nothing but POST with one operation', async () => {
    for (const method of ['get', 'put', 'delete'] as const) {
      const response = await app.http[method](`/graphql?query=${encodeURIComponent('{ me { name } }')}`)
        .set({ cookie: client.cookie, 'apollo-require-preflight': '1' })
        .expect(405);
      expect(response.headers.allow).toBe('POST');
    }
    await post([{ query: '{ me { name } }' }, { query: '{ me { name } }' }]).expect(400);
  });

  if (mode === 'locked') {
    it('runs no document, not even one of our own', async () => {
      const said = await isRefused({ query: '{ me { name } }' });
      expect(await isRefused({ query: own[ASSIGNEES] })).toBe(said);
      expect(await isRefused({ query: INTROSPECTION })).toBe(said);
      expect(await isRefused({ query: MISSPELT })).toBe(said);
    });
  } else {
    it('runs a document of anybody who is signed in, and of nobody else', async () => {
      expect((await client.ask('{ me { name } }')).data.me.name).toBe('担当');
      const stranger = await app.http.post('/graphql').send({ query: '{ me { name } }' });
      expect([stranger.status, stranger.body.errors[0].extensions.code]).toEqual([401, 'NOT_SIGNED_IN']);
    });
  }

  if (mode === 'demo') {
    it('explains its schema', async () => {
      expect((await client.ask(INTROSPECTION)).data.__schema.queryType.name).toBe('Query');
      expect((await client.ask(MISSPELT)).errors[0]?.message).toContain('meting');
    });
  }

  if (mode === 'api') {
    it.each([
      ['introspection', INTROSPECTION, {}],
      ['introspection of one type', '{ __type(name: "Me") { name } }', {}],
      ['a misspelt field', MISSPELT, {}],
      ['a field without its selection', '{ me }', {}],
      ['a forgotten argument', '{ meeting { id } }', {}],
      ['an argument that is not there', '{ meetings(frist: 1) { totalCount } }', {}],
      ['an unknown type', 'query($x: Meting) { me { name } }', {}],
      ['an unknown value of an enum', '{ meetings(state: HEDL) { totalCount } }', {}],
      ['a misspelt value', 'query($s: MeetingState) { meetings(state: $s) { totalCount } }', { s: 'HEDL' }],
      ['a wrong value', 'query($first: Int) { meetings(first: $first) { totalCount } }', { first: 'many' }],
      [
        'an unknown field of an input',
        'mutation($i: UpdateBodyInput!) { updateBody(input: $i) { id } }',
        { i: { x: 1 } },
      ],
      ['no operation of that name', 'query A { me { name } } query B { me { name } }', {}],
      ['half a document', '{ me {', {}],
    ])('says to %s nothing but that it is wrong', async (_, query, variables) => {
      const send = query.startsWith('mutation') ? client.change : client.ask;
      const { errors, text } = await send(query, variables);
      expect(['REQUEST_INVALID', 'INVALID_INPUT']).toContain(errors[0]?.extensions.code);
      expect(text).not.toMatch(/did you mean|expected|unknown|required|Syntax|introspection|field "|type "|HELD|me"/i);
      expect(Object.keys(errors[0]?.extensions ?? {}).toSorted()).toEqual(['code', 'messageEn', 'messageJa']);
    });
  }
});

it('a mode that is none is refused at the start', async () => {
  await expect(startTestApp(undefined, { TSUDOI_MODE: 'open' })).rejects.toThrow('TSUDOI_MODE is none of');
});
