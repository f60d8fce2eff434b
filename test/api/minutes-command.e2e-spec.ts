import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMinutes } from '../../apps/api/src/commands/minutes';
import type { TestDatabase } from '../support/database';
import { sha256Of } from '../support/editions';
import { findCanaries } from '../support/pdf-text';
import { cloneSample } from '../support/sample';

describe('npm run minutes', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await cloneSample();
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutes-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    const results: string[] = [];
    const said: string[] = [];
    const env = { DATABASE_URL: database.owner, APP_DATABASE_URL: database.app };
    const output = { result: (line: string) => results.push(line), say: (line: string) => said.push(line) };
    return { code: await runMinutes(args, env, output), results, said };
  };
  const listed = async (...args: string[]) => (await run('--list', ...args)).results.map((line) => line.split('\t'));

  it('lists series and the bodies of one by their public codes', async () => {
    const series = await listed();
    expect(series).toEqual([[expect.stringMatching(/^[0-9A-Z]{8}$/), '男女共同参画推進会議・女性活躍推進協議会']]);
    const bodies = await listed('--series', series[0]![0]!);
    expect(bodies.map(([, name]) => name)).toEqual(['男女共同参画推進会議', '女性活躍推進協議会']);
    expect(bodies.every(([code]) => /^[0-9A-Z]{8}$/.test(code!))).toBe(true);
  });

  it('makes the edition of the first body, or of the one that is named, and prints what it wrote', async () => {
    const [[series = ''] = []] = await listed();
    const [[first = ''] = [], [second = ''] = []] = await listed('--series', series);
    for (const [body, args] of [
      [first, []],
      [second, ['--edition', second]],
    ] as const) {
      const { code, results, said } = await run('--series', series, ...args, '--out', folder);
      expect(code).toBe(0);
      const lines = results.map((line) => line.split('\t'));
      expect(lines.map(([, name]) => name)).toEqual([`${series}-${body}.pdf`, `${series}-${body}.txt`]);
      for (const [hash, name] of lines) expect(sha256Of(readFileSync(join(folder, name!)))).toBe(hash);
      expect(said.at(-1)).toMatch(/^\d+ /);
    }
    expect(readdirSync(folder).toSorted()).toHaveLength(4);
  });

  it('gives what every member of the body may read, and nothing of the other body’s items', async () => {
    const [[series = ''] = []] = await listed();
    const [, [second = ''] = []] = await listed('--series', series);
    await run('--series', series, '--edition', second, '--out', folder);
    const text = readFileSync(join(folder, `${series}-${second}.txt`), 'utf8');
    const pdf = readFileSync(join(folder, `${series}-${second}.pdf`));
    expect(text).toContain('女性活躍推進協議会');
    expect(text).toContain('（男女共同参画推進会議の議題）');
    const hidden = ['審議会等の委員の男女比', '男女共同参画に関する区民意識調査'];
    expect(hidden.filter((canary) => text.includes(canary))).toEqual([]);
    expect(findCanaries(pdf, hidden)).toEqual([]);
  });

  it('refuses a series or body that is not there, and leaves nothing behind', async () => {
    const [[series = ''] = []] = await listed();
    const place = join(folder, 'out');
    for (const args of [
      ['--series', 'NONESUCH'],
      ['--series', series, '--edition', 'NONESUCH'],
    ]) {
      const { code, results, said } = await run(...args, '--out', place);
      expect([code, results]).toEqual([1, []]);
      expect(said.join('\n')).toContain('NONESUCH');
    }
    expect(existsSync(place)).toBe(false);
    writeFileSync(place, 'a file, not a folder');
    const { code, results } = await run('--series', series, '--out', place);
    expect([code, results]).toEqual([1, []]);
    expect(readFileSync(place, 'utf8')).toBe('a file, not a folder');
  });

  it('explains itself when it is called wrongly', async () => {
    for (const args of [[], ['--series', 'X'], ['--list', '--out', 'x'], ['--series', '', '--out', 'x'], ['--what']]) {
      const { code, results, said } = await run(...args);
      expect([code, results]).toEqual([2, []]);
      expect(said[0]).toContain('npm run -s minutes');
    }
  });
});
