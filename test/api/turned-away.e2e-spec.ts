import { randomUUID } from 'node:crypto';
import { type RefusalCode, REFUSALS } from '#libs/messages';
import { startTestApp, type TestApp } from '../support/app';
import { World } from '../support/world';

interface Asked {
  readonly method?: 'get' | 'post' | 'put';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const LONG = JSON.stringify({ query: 'x'.repeat(110_000) });
const WRONG_FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const CASES: [string, Asked, number, RefusalCode][] = [
  ['a body above 100 kB', { path: '/graphql', headers: JSON_TYPE, body: LONG }, 413, 'TOO_LARGE'],
  ['a sign-in above 100 kB', { path: '/auth/sign-in', headers: JSON_TYPE, body: LONG }, 413, 'TOO_LARGE'],
  ['half a JSON', { path: '/graphql', headers: JSON_TYPE, body: '{"query": "{ me' }, 400, 'REQUEST_INVALID'],
  ['a sign-in of half a JSON', { path: '/auth/sign-in', headers: JSON_TYPE, body: '{' }, 400, 'REQUEST_INVALID'],
  ['a text that is no object', { path: '/graphql', headers: JSON_TYPE, body: '"me"' }, 400, 'REQUEST_INVALID'],
  ['a list of questions', { path: '/graphql', headers: JSON_TYPE, body: '[]' }, 400, 'REQUEST_INVALID'],
  ['a form', { path: '/graphql', headers: WRONG_FORM, body: 'query=a' }, 415, 'CONTENT_TYPE_REFUSED'],
  ['a sign-in by form', { path: '/auth/sign-in', headers: WRONG_FORM, body: 'email=a' }, 415, 'CONTENT_TYPE_REFUSED'],
  [
    'plain text',
    { path: '/log.csv', headers: { 'content-type': 'text/plain' }, body: 'a' },
    415,
    'CONTENT_TYPE_REFUSED',
  ],
  [
    'letters that we do not read',
    { path: '/graphql', headers: { 'content-type': 'application/json; charset=shift_jis' }, body: '{}' },
    415,
    'CONTENT_TYPE_REFUSED',
  ],
  [
    'what is packed in a way of its own',
    { path: '/graphql', headers: { ...JSON_TYPE, 'content-encoding': 'own' }, body: '{}' },
    415,
    'CONTENT_TYPE_REFUSED',
  ],
  [
    'what another site sends',
    { path: '/graphql', headers: { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, body: '{}' },
    403,
    'REQUEST_INVALID',
  ],
  ['a way that does not exist', { method: 'get', path: '/auth/nothing' }, 404, 'NOT_FOUND_OR_REFUSED'],
  ['a way below a paper', { method: 'get', path: '/papers/a/b' }, 404, 'NOT_FOUND_OR_REFUSED'],
  ['a change where there is none', { method: 'put', path: '/sheets/a/b' }, 404, 'NOT_FOUND_OR_REFUSED'],
  ['a lost part of the web app', { method: 'get', path: '/assets/gone.js' }, 404, 'NOT_FOUND_OR_REFUSED'],
  ['a broken address', { method: 'get', path: '/editions/%E0%A4%A' }, 400, 'REQUEST_INVALID'],
  ['reading where one asks', { method: 'get', path: '/graphql' }, 405, 'REQUEST_INVALID'],
  ['a file for nobody', { method: 'get', path: '/editions/1.pdf' }, 401, 'NOT_SIGNED_IN'],
];

/** How each of them answers: its code with both sentences, for readers of GraphQL and of the other paths alike. */
const told = (code: RefusalCode) => {
  const { ja: messageJa, en: messageEn } = REFUSALS[code];
  const extensions = { code, messageJa, messageEn };
  return { ...extensions, message: messageEn, errors: [{ message: messageEn, extensions }] };
};

describe('what is turned away before anybody looks into it', () => {
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

  const ask = ({ method = 'post', path, headers = {}, body }: Asked) => app.http[method](path).set(headers).send(body);

  it.each(CASES)('%s is told what it is, in both languages', async (_, asked, status, code) => {
    const answer = await ask(asked);
    expect([answer.status, answer.body]).toEqual([status, told(code)]);
  });

  it('a file behind a locked screen, and one that does not exist, in the same way', async () => {
    const { cookie } = await world.signIn(await world.anOrganisation());
    const file = `/editions/${randomUUID()}.pdf`;
    const missing = await app.http.get(file).set('cookie', cookie);
    expect([missing.status, missing.body]).toEqual([404, told('NOT_FOUND_OR_REFUSED')]);
    await world.rows(`UPDATE login_session SET locked_at = now()`);
    const locked = await app.http.get(file).set('cookie', cookie);
    expect([locked.status, locked.body]).toEqual([401, told('SESSION_LOCKED')]);
  });

  it('a fault quotes nothing of what was sent', async () => {
    const { text } = await ask({ path: '/graphql', headers: JSON_TYPE, body: '{"secretword' });
    expect(text).not.toContain('secretword');
  });
});
