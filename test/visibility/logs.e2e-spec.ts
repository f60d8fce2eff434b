import { fork } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { sha256 } from '../../apps/api/src/platform/ids/ids';
import { cloneDatabase } from '../support/database';
import { canariesIn } from './api-world';
import { drawWorld, writeWorld } from './random-world';
import { paths, queryFor, readSchema } from './schema-walk';
import { report, SEED } from './tally';

const MAIN = join(__dirname, '../../dist/apps/api/src/main.js');
/** What a client sends: none of it may come back in a log. */
const SENT = 'cny99999xclient.sent';

describe('the log', () => {
  it('holds nothing of what is read, sent or refused', async () => {
    const database = await cloneDatabase();
    const owner = new Client(database.owner);
    await owner.connect();
    const drawing = drawWorld(SEED);
    await writeWorld(owner, drawing);
    const token = randomBytes(32).toString('base64url');
    const post = drawing.of('post').find((one) => one.active_from === '2020-04-01' && one.active_until === 'infinity');
    await owner.query(
      `INSERT INTO login_session (id, token_hash, staff_id, organisation_id, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, now(), now(), now() + interval '1 hour')`,
      [randomUUID(), sha256(token), post?.staff_id, post?.organisation_id],
    );
    const child = fork(MAIN, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
      env: {
        ...process.env,
        PORT: '0',
        TSUDOI_LOG_LEVEL: 'debug',
        APP_DATABASE_URL: database.app,
        GATE_DATABASE_URL: database.gate,
      },
    });
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    try {
      const url = await new Promise<string>((ready, fail) => {
        child.once('exit', (code) => fail(new Error(`the API ended with ${code}: ${log}`)));
        child.on('message', (news: { kind: string; url?: string }) => news.kind === 'ready' && ready(news.url ?? ''));
      });
      const send = async (path: string, body: string, headers: Record<string, string> = {}): Promise<string> => {
        const cookie = `tsudoi=${token}`;
        const answer = await fetch(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie, 'idempotency-key': randomUUID(), ...headers },
          body,
        });
        return answer.text();
      };
      const ask = (query: string, variables: object = {}, headers?: Record<string, string>) =>
        send('/graphql', JSON.stringify({ query, variables }), headers);
      const schema = readSchema();
      let read = '';
      for (const path of paths(schema, 2)) read += await ask(queryFor(schema, path));
      expect(canariesIn(read).length).toBeGreaterThan(10);

      await ask(`{ organisation(id: "${SENT}") { id } }`);
      await ask(`{ ${SENT} }`);
      await ask(`query($id: ID!) { meeting(id: $id) { id } }`, { id: SENT });
      await ask(`query($n: Int) { meetings(first: $n) { totalCount } }`, { n: SENT });
      await ask(`mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }`, {
        i: { name: SENT.repeat(200), kind: 'NPO' },
      });
      await ask(`{ meetings(after: "${SENT}") { totalCount } }`, {}, { 'x-note': SENT, 'idempotency-key': SENT });
      // A byte that no text column takes: the database itself refuses.
      await ask(`mutation($i: CreateOrganisationInput!) { createOrganisation(input: $i) { id } }`, {
        i: { name: `${SENT}\u0000`, kind: 'NPO' },
      });
      await send(`/graphql?note=${SENT}`, `{ "query": ${SENT}`);
      await send('/auth/sign-in', JSON.stringify({ email: `${SENT}@ward.example`, password: SENT }));
      await send(`/editions/${SENT}.pdf`, '{}');
      await fetch(`${url}/editions/${SENT}.pdf?note=${SENT}`);
    } finally {
      child.kill('SIGTERM');
      await gone;
      await owner.end();
      await database.drop();
    }
    const stray = canariesIn(log);
    report('logs', { leaks: stray.length, logBytes: log.length });
    expect(log.length).toBeGreaterThan(0);
    expect(stray).toEqual([]);
  }, 1_200_000);
});
