import { Agent, request } from 'node:http';
import { REFUSALS } from '#libs/messages';
import { canariesIn } from '../visibility/api-world';
import { Draw } from '../visibility/draw';
import { readSchema } from '../visibility/schema-walk';
import { report } from '../visibility/tally';
import { Documents } from './documents';
import { drawRequest, type Sent } from './requests';
import { Values } from './values';
import { FuzzedWard, type Memory, type Visitor } from './ward';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_401);
const COUNT = Number(process.env.FUZZ_COUNT ?? 3_000);
const AT_ONCE = 6;
const CHUNK = 500;
/** The greatest answer that any operation within the limits of cost may yield. */
const LARGEST_ANSWER = 2_000_000;
const MEGABYTE = 1_048_576;
/** What may stay after everything that can be freed is freed: caches of a fixed size fill in the first part. */
const HEAP_GROWTH = 24 * MEGABYTE;
const RSS_GROWTH = 150 * MEGABYTE;

interface Got {
  readonly status: number;
  readonly text: string;
}

const CODES = new Set(Object.keys(REFUSALS));

describe(`${COUNT} drawn requests as six kinds of people, seed ${SEED}`, () => {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const totals = { requests: 0, faults: 0, canaries: 0, largest: 0, answered: 0, refused: 0, changed: 0 };
  const codes = new Map<string, number>();
  const faults: string[] = [];
  let ward: FuzzedWard;
  let before: Memory;
  let after: Memory;

  beforeAll(async () => {
    ward = await FuzzedWard.open(SEED);
  }, 120_000);
  afterAll(async () => {
    agent.destroy();
    await ward.close();
  });

  function send(sent: Sent, visitor: Visitor, again = false): Promise<Got> {
    const { method, path, headers, body } = sent;
    const { cookie } = visitor;
    const given = { ...headers, cookie: `tsudoi=${cookie}`, 'content-length': Buffer.byteLength(body ?? '') };
    return new Promise((done, fail) => {
      const call = request(`${ward.url}${path}`, { method, headers: given, agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
      });
      // A connection that was kept may be closed just as it is used again, above all after a body that was too large.
      call.on('error', (error) =>
        again
          ? fail(new Error(`${error}: ${body?.slice(0, 800)} ${ward.log.slice(-3_000)}`))
          : done(send(sent, visitor, true)),
      );
      call.end(body);
    });
  }

  function fault(what: string, sent: Sent, visitor: Visitor, got: Got): void {
    totals.faults += 1;
    const [, ref = ''] = /"ref":"(\w+)"|\(ref (\w+)\)/.exec(got.text) ?? [];
    const logged = ref ? ward.log.split('\n').find((line) => line.includes(ref)) : '';
    if (faults.length < 20)
      faults.push(`${what} as ${visitor.kind}: ${sent.body?.slice(0, 1_500)} -> ${got.text.slice(0, 400)} ${logged}`);
  }

  async function judge(sent: Sent, visitor: Visitor, got: Got): Promise<void> {
    totals.requests += 1;
    totals.largest = Math.max(totals.largest, got.text.length);
    if (got.status >= 500) return fault(`status ${got.status}`, sent, visitor, got);
    if (got.text.length > LARGEST_ANSWER) return fault('a boundless answer', sent, visitor, got);
    let answer: { data?: unknown; errors?: { extensions?: { code?: string } }[]; code?: string };
    try {
      answer = JSON.parse(got.text) as typeof answer;
    } catch {
      return fault('an answer that is no JSON', sent, visitor, got);
    }
    const [code = answer.code] = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
    codes.set(code ?? 'none', (codes.get(code ?? 'none') ?? 0) + 1);
    totals[code ? 'refused' : 'answered'] += 1;
    if (!code && sent.headers['idempotency-key']) totals.changed += 1;
    if (code === 'INTERNAL' || (code && !CODES.has(code))) {
      return fault(`code ${code}`, sent, visitor, got);
    }
    const stray = (): string[] => canariesIn(got.text).filter((canary) => !visitor.allowed.has(canary));
    if (stray().length > 0) await ward.learn();
    if (stray().length > 0) {
      totals.canaries += 1;
      fault(`${stray()[0]}`, sent, visitor, got);
    }
  }

  async function run(draw: Draw, count: number): Promise<void> {
    const schema = readSchema();
    for (let done = 0; done < count; done += CHUNK) {
      await ward.restore();
      const batch = Array.from({ length: Math.min(CHUNK, count - done) }, () => {
        const visitor = draw.pick(ward.visitors);
        const values = new Values(draw, { seen: visitor.ids, all: ward.ids }, 0.03);
        return { visitor, sent: drawRequest(draw, new Documents(schema, draw, values), values) };
      });
      const next = batch.values();
      const worker = async (): Promise<void> => {
        for (const { visitor, sent } of next) await judge(sent, visitor, await send(sent, visitor));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
  }

  it('meet no fault of the server, no canary of others and no boundless answer', async () => {
    const draw = new Draw(SEED);
    const first = Math.min(COUNT, Math.max(1_000, Math.round(COUNT / 10)));
    await run(draw, first);
    before = await ward.measure();
    await run(draw, COUNT - first);
    after = await ward.measure();
    expect(faults).toEqual([]);
    expect(totals).toMatchObject({ requests: COUNT, faults: 0, canaries: 0 });
  }, 3_600_000);

  it('reach into what there is, as well as break it', () => {
    expect(totals.answered).toBeGreaterThan(COUNT / 10);
    expect(totals.changed).toBeGreaterThan(COUNT / 1_000);
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['none', 'NOT_FOUND_OR_REFUSED', 'REQUEST_INVALID', 'INVALID_INPUT', 'NOT_SIGNED_IN']),
    );
    expect(codes.get('TOO_COMPLEX')).toBeGreaterThan(COUNT / 1_000);
  });

  it('leave the memory of the server as it was', () => {
    const mb = (bytes: number): number => Math.round(bytes / MEGABYTE);
    const heap = { heapBeforeMb: mb(before.heapUsed), heapAfterMb: mb(after.heapUsed) };
    const rss = { rssBeforeMb: mb(before.rss), rssAfterMb: mb(after.rss) };
    const told = Object.fromEntries([...codes].toSorted(([, one], [, other]) => other - one));
    report('fuzz', { ...totals, ...heap, ...rss, seed: SEED, codes: told });
    expect(after.heapUsed - before.heapUsed).toBeLessThan(HEAP_GROWTH);
    expect(after.rss - before.rss).toBeLessThan(RSS_GROWTH);
  });
});
