import { startTestApp, type TestApp } from '../support/app';
import type { Client } from '../support/client';
import { World } from '../support/world';

const UPDATE = `mutation ($input: UpdateBodyInput!) { updateBody(input: $input) { id name } }`;

describe('what a request may hold', () => {
  let app: TestApp;
  let world: World;
  let client: Client;
  let bodyId: string;

  beforeAll(async () => {
    app = await startTestApp();
    world = new World(app);
    const office = await world.anOrganisation();
    bodyId = await world.aBody();
    await world.aSeat(bodyId, office, 'SECRETARIAT');
    client = await world.signIn(office);
  });

  afterAll(async () => {
    await world.close();
    await app.close();
  });

  it.each([
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: me { name }`).join(' ')} }`],
    [
      'too deep a path',
      `{ bodies { nodes ${'{ series { timeline { meeting { heldFor { bodyId } series '.repeat(5)}{ id }${' } } } }'.repeat(5)} } }`,
    ],
    ['too many words', `{ me { ${'name '.repeat(3000)} } }`],
  ])('is refused for %s, by what it is', async (_, query) => {
    const answer = await client.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('TOO_COMPLEX');
    expect(answer.text).not.toMatch(/\b(14|15|2000|20000)\b/);
  });

  it.each([
    ['a subscription', { query: 'subscription { me }' }],
    [
      'a hash of somebody else’s document',
      { query: '{ me { name } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } },
    ],
    ['no document', {}],
    ['half a document', { query: '{ me {' }],
  ])('cannot be %s, and is told so', async (_, body) => {
    const response = await app.http.post('/graphql').set('cookie', client.cookie).send(body);
    expect(response.body.data ?? null).toBeNull();
    expect(response.body.errors[0].extensions.code).toBe('REQUEST_INVALID');
  });

  it('is no longer than 100 kB', async () => {
    const response = await app.http
      .post('/graphql')
      .set('cookie', client.cookie)
      .send({ query: 'x'.repeat(200_000) });
    expect(response.status).toBe(413);
  });

  it.each([
    ['an emptied name', '', 'TEXT_REQUIRED'],
    ['a blank name', '　', 'TEXT_REQUIRED'],
    ['text that turns around', '会議\u202e体', 'TEXT_INVALID'],
    ['half a character', '会議\ud800', 'TEXT_INVALID'],
    ['a very long name', 'あ'.repeat(201), 'TEXT_INVALID'],
  ])('cannot leave %s behind', async (_, name, code) => {
    const answer = await client.change(UPDATE, { input: { id: bodyId, version: 1, name } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code, field: 'name' });
    expect(await world.rows('SELECT name, version FROM meeting_body WHERE id = $1', [bodyId])).toEqual([
      { name: '庁内連絡会議', version: 1 },
    ]);
  });
});
