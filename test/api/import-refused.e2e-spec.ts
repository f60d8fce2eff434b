import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runImport } from '../../apps/api/src/commands/import';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { baseWard, fullWard } from '../support/wards';

/** Sets what a path such as meetings/1/date leads to; undefined takes it away. */
function spoilt(ward: object, path: string, value: unknown): object {
  const steps = path.split('/');
  const last = steps.pop()!;
  let place = ward as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return ward;
}

describe('npm run import with a file that does not fit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-import-'));
  const path = join(folder, 'ward.json');
  let database: TestDatabase;
  let client: Client;
  let untouched: Record<string, number>;

  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client(database.owner);
    await client.connect();
    untouched = await rowCounts();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function importing(content: string | Uint8Array | object, ...more: string[]) {
    const err: string[] = [];
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, plain ? content : JSON.stringify(content));
    const output = { result: (line: string) => err.push(`stdout: ${line}`), say: (line: string) => err.push(line) };
    const code = await runImport(['--file', path, ...more], { DATABASE_URL: database.owner }, output);
    return { code, err };
  }

  async function rowCounts(): Promise<Record<string, number>> {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`);
      counts[name] = rows[0]!.n;
    }
    return counts;
  }

  it.each<[string, object, string]>([
    ['a missing key', spoilt(baseWard(), 'meetings/1/date', undefined), '/meetings/1\t'],
    ['an unknown key', spoilt(baseWard(), 'bodies/0/chater', []), '/bodies/0\t'],
    ['an unknown value', spoilt(baseWard(), 'organisations/2/kind', 'CLUB'), '/organisations/2/kind\t'],
    ['a day that is not', spoilt(baseWard(), 'meetings/0/date', '2026-02-30'), '/meetings/0/date\t'],
    ['a time that is not', spoilt(baseWard(), 'meetings/0/start', '25:00'), '/meetings/0/start\t'],
    ['an end before the start', spoilt(baseWard(), 'meetings/0/end', '09:00'), '/meetings/0/end\t'],
    ['a NUL', spoilt(baseWard(), 'agendaItems/0/title', 'a\u0000b'), '/agendaItems/0/title\t'],
    ['half a character', spoilt(baseWard(), 'agendaItems/0/title', 'a\ud842'), '/agendaItems/0/title\t'],
    ['a title without end', spoilt(baseWard(), 'agendaItems/0/title', 'あ'.repeat(501)), '/agendaItems/0/title\t'],
    ['a number too large', spoilt(baseWard(), 'meetings/0/no', 1e12), '/meetings/0/no\t'],
    ['an id that stands twice', spoilt(baseWard(), 'meetings/1/id', 'm1'), '/meetings/1/id\t'],
    [
      'an organisation from nowhere',
      spoilt(baseWard(), 'actionItems/0/ownerOrgId', 'o9'),
      '/actionItems/0/ownerOrgId\t',
    ],
    [
      'a person of another organisation',
      spoilt(baseWard(), 'bodies/0/memberships/2/personId', 'p1'),
      '/bodies/0/memberships/2/personId\t',
    ],
    [
      'an item of another meeting',
      spoilt(baseWard(), 'actionItems/0/meetingId', 'm2'),
      '/actionItems/0/agendaItemId\t',
    ],
    [
      'an item for a body that does not meet',
      spoilt(fullWard(), 'agendaItems/0/takenFor', ['b2']),
      '/agendaItems/0/takenFor/0\t',
    ],
    ['a point below a point', spoilt(fullWard(), 'agendaItems/1/parentId', 'a3'), '/agendaItems/1/parentId\t'],
    ['a sub-group of another body', spoilt(fullWard(), 'meetings/0/bodyIds', ['b2']), '/meetings/0/subGroupId\t'],
    ['a form that the rules of the bodies refuse', spoilt(fullWard(), 'bodies/1/openness', 'OPEN'), '/series/0/form\t'],
  ])('refuses %s with its place and a sentence in both languages', async (_, ward, pointer) => {
    const { code, err } = await importing(ward);
    expect(code).toBe(1);
    const line = err.find((one) => one.startsWith(pointer));
    expect(line?.split('\t')).toEqual([
      pointer.trim(),
      expect.stringMatching(/[ぁ-ん]/),
      expect.stringMatching(/^[A-Z"]/),
    ]);
    expect(await rowCounts()).toEqual(untouched);
  });

  it('names every faulty record, not only the first', async () => {
    const ward = baseWard();
    for (const [at] of ward.organisations.entries()) spoilt(ward, `organisations/${at}/name`, undefined);
    const { err } = await importing(ward);
    expect(err.filter((line) => /^\/organisations\/\d\t/.test(line))).toHaveLength(3);
  });

  it('refuses what is no JSON, no UTF-8 or not there, and whole files of another kind', async () => {
    for (const content of ['{', '', new Uint8Array([0x7b, 0xff, 0x7d]), [], { organisations: {} }, 'null'])
      expect((await importing(content)).code).toBe(1);
    rmSync(path);
    const err: string[] = [];
    const say = (line: string) => err.push(line);
    expect(await runImport(['--file', path], {}, { result: say, say })).toBe(1);
    expect(err.join()).toContain(path);
  });

  it('refuses a public code that belongs to a record of another source', async () => {
    const ward = spoilt(fullWard(), 'bodies/0/code', 'ABCDEFGH');
    expect((await importing(ward)).code).toBe(0);
    const before = await rowCounts();
    const { code, err } = await importing(ward, '--source', 'second');
    expect([code, err[0]!.split('\t')[0]]).toEqual([1, '/bodies/0/code']);
    expect(await rowCounts()).toEqual(before);
  });

  it('writes nothing when the database refuses half-way', async () => {
    await client.query(`ALTER TABLE meeting_series ADD CONSTRAINT late CHECK (form <> 'BACK_TO_BACK')`);
    const ward = spoilt(fullWard(), 'series/0/form', 'BACK_TO_BACK');
    const before = await rowCounts();
    const { code, err } = await importing(ward, '--source', 'third');
    expect([code, err[0]]).toEqual([1, expect.stringContaining('late')]);
    expect(await rowCounts()).toEqual(before);
  });
});
