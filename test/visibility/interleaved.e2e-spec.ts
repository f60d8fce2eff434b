import { DataSource } from 'typeorm';
import { ApiWorld, canariesIn, type Visitor } from './api-world';
import { Draw } from './draw';
import { paths, queryFor, readSchema } from './schema-walk';
import { report, SEED, WHOLE, within } from './tally';

/** The command runs all of them, `npm test` a quarter. */
const OPERATIONS = WHOLE ? 10_000 : 2_500;
const AT_ONCE = 12;
/** Fewer connections than operations under way, so that each is handed from one actor to the other all the time. */
const CONNECTIONS = 3;

/** What is read is written down, so that these answer otherwise each time; they are compared in `surfaces`. */
const GROWING: ReadonlySet<string> = new Set(['log', 'auditLog', 'myLog']);

interface Asked {
  readonly visitor: Visitor;
  readonly body: string;
  /** The answer when nobody else asks anything. */
  readonly alone: string;
}

jest.setTimeout(within(2_000));

describe('two actors over one small pool', () => {
  let api: ApiWorld;
  let url: string;

  beforeAll(async () => {
    api = await ApiWorld.open(SEED + 902);
    const pool = (api.app.app.get(DataSource).driver as unknown as { master: { options: { max: number } } }).master;
    pool.options.max = CONNECTIONS;
    url = `${await api.app.app.getUrl()}/graphql`;
  }, 1_200_000);
  afterAll(() => api.close());

  const send = async (cookie: string, body: string, signal?: AbortSignal): Promise<string> => {
    const headers = { 'content-type': 'application/json', cookie, 'idempotency-key': 'interleaved-operation' };
    for (;;) {
      const answer = await (await fetch(url, { method: 'POST', headers, body, signal })).text();
      // On a machine with other work a connection may come too late: asked again, as the web app does.
      if (!answer.includes('"code":"BUSY"')) return answer;
    }
  };

  /** The two whose sights have least in common. */
  async function pair(): Promise<[Visitor, Visitor]> {
    const all = (await api.everyKind()).filter(({ seen }) => seen.get('meeting')?.size);
    const own = (one: Visitor, other: Visitor): number => {
      const others = api.allowed(other.seen);
      return [...api.allowed(one.seen)].filter((canary) => !others.has(canary)).length;
    };
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other): [Visitor, Visitor] => [one, other]));
    const apart = ([one, other]: [Visitor, Visitor]): number => Math.min(own(one, other), own(other, one));
    const best = pairs.sort((a, b) => apart(b) - apart(a))[0];
    if (!best || apart(best) < 10) throw new Error('Nobody sees anything that the other does not');
    return best;
  }

  it(`get, in ${OPERATIONS} interleaved operations, each the answer that they get alone`, async () => {
    const schema = readSchema();
    const draw = new Draw(SEED);
    const visitors = await pair();
    const steady = paths(schema, 2).filter((path) => !path.some((name) => GROWING.has(name)));
    const queries = draw.some(steady, 40, 40).map((path) => queryFor(schema, path));
    const refused = `mutation { updateBody(input: { id: "${draw.id()}", version: 1, name: "x" }) { id } }`;
    const asked: Asked[] = [];
    for (const visitor of visitors)
      for (const query of [...queries, refused]) {
        const body = JSON.stringify({ query });
        asked.push({ visitor, body, alone: await send(visitor.client.cookie, body) });
      }
    const answers = new Set(asked.map(({ alone }) => alone));
    expect(answers.size).toBeGreaterThan(30);
    const allowed = new Map(visitors.map((visitor) => [visitor, api.allowed(visitor.seen)]));

    const faults: string[] = [];
    const totals = { operations: 0, answered: 0, left: 0, rows: 0 };
    const one = async (): Promise<void> => {
      const { visitor, body, alone } = draw.pick(asked);
      // Now and then somebody closes the page while the answer is being made.
      if (draw.chance(0.02)) {
        const leaving = new AbortController();
        const answer = send(visitor.client.cookie, body, leaving.signal);
        setImmediate(() => leaving.abort());
        await answer.catch(() => undefined);
        totals.left += 1;
        return;
      }
      const answer = await send(visitor.client.cookie, body);
      totals.answered += 1;
      totals.rows += canariesIn(answer).length;
      const strays = canariesIn(answer).filter((canary) => !allowed.get(visitor)?.has(canary));
      if (strays.length > 0) faults.push(`${visitor.name} was told ${strays[0]}`);
      else if (answer !== alone) faults.push(`${visitor.name} was told otherwise: ${answer.slice(0, 200)}`);
    };
    const worker = async (): Promise<void> => {
      while (totals.operations < OPERATIONS) {
        totals.operations += 1;
        await one();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    report('interleaved', { operations: totals.operations, leaks: faults.length, left: totals.left });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(totals.operations).toBe(OPERATIONS);
    expect(totals.answered).toBeGreaterThan(OPERATIONS * 0.95);
    expect(totals.rows).toBeGreaterThan(OPERATIONS);
  });
});
