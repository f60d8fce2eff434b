import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { runImport } from '../../apps/api/src/commands/import';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { baseWard, fullWard } from '../support/wards';

describe('npm run import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-import-'));
  let database: TestDatabase;
  let client: Client;

  beforeEach(async () => {
    database = await cloneDatabase();
    client = new Client(database.owner);
    await client.connect();
  });

  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
    const out: string[] = [];
    const err: string[] = [];
    const env = { DATABASE_URL: database.owner };
    const code = await runImport(args, env, { result: (line) => out.push(line), say: (line) => err.push(line) });
    return { code, out, err };
  }

  async function importing(ward: unknown, ...more: string[]) {
    const path = join(folder, 'ward.json');
    writeFileSync(path, typeof ward === 'string' ? ward : JSON.stringify(ward));
    return run('--file', path, ...more);
  }

  const rowsOf = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query(sql)).rows;

  it('takes the base format as it is, leaving out cases and counting them', async () => {
    const { code, out } = await importing(baseWard());
    expect({ code, out }).toEqual({ code: 0, out: ['imported 15, unchanged 0, left out 3'] });
    expect(await rowsOf('SELECT number, title, core, part FROM agenda_item ORDER BY position')).toEqual([
      { number: '1', title: '居場所の状況について（2）', core: '居場所の状況', part: 2 },
      { number: '2', title: 'その他', core: 'その他', part: null },
    ]);
    const everything = await rowsOf(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    for (const { name } of everything) {
      const rows = await rowsOf(`SELECT t::text AS text FROM "${name as string}" t`);
      expect(rows.filter(({ text }) => /Cq7xk2|個別ケース/.test(text as string))).toEqual([]);
    }
    expect(everything.length).toBeGreaterThan(30);
    expect(await rowsOf('SELECT filled_by FROM installation')).toEqual([{ filled_by: 'IMPORT' }]);
  });

  it('changes nothing the second time, not even a version', async () => {
    await importing(fullWard());
    const written = (): Promise<unknown> =>
      rowsOf(`SELECT id, xmin::text FROM meeting UNION ALL SELECT id, xmin::text FROM membership
        UNION ALL SELECT id, xmin::text FROM attendance UNION ALL SELECT id, xmin::text FROM matrix_row ORDER BY 1`);
    const before = await written();
    const { out } = await importing(fullWard());
    expect(out).toEqual(['imported 0, unchanged 16, left out 0']);
    expect(await written()).toEqual(before);
  });

  it('updates a changed record in place and leaves the others', async () => {
    await importing(fullWard());
    const [old] = await rowsOf(`SELECT id, code FROM meeting WHERE held_on = '2026-05-20'`);
    const ward = fullWard();
    ward.meetings[0]!.date = '2026-05-21';
    Object.assign(ward.meetings[0]!, { attendance: { orgIds: [] } });
    ward.bodies[0]!.memberships.pop();
    const { out } = await importing(ward);
    // The meeting with its three items, its decision and its action, and the body.
    expect(out).toEqual(['imported 7, unchanged 9, left out 0']);
    expect(await rowsOf(`SELECT id, code, version, held_on::text FROM meeting WHERE held_on = '2026-05-21'`)).toEqual([
      { ...old, version: 2, held_on: '2026-05-21' },
    ]);
    expect(
      await rowsOf(`SELECT count(*)::int AS n FROM attendance WHERE meeting_id = '${old!['id'] as string}'`),
    ).toEqual([{ n: 1 }]);
    expect(await rowsOf('SELECT count(*)::int AS n FROM membership')).toEqual([{ n: 3 }]);
    expect(
      await rowsOf(`SELECT DISTINCT held_on::text FROM agenda_item WHERE meeting_id = '${old!['id'] as string}'`),
    ).toEqual([{ held_on: '2026-05-21' }]);
  });

  it('keeps what was changed in the application while the file stays the same', async () => {
    await importing(fullWard());
    await client.query(`UPDATE meeting_body SET purpose = 'written later' WHERE name = '相談の会'`);
    await importing(fullWard());
    expect(await rowsOf(`SELECT purpose FROM meeting_body WHERE name = '相談の会'`)).toEqual([
      { purpose: 'written later' },
    ]);
  });

  it('brings a series into effect, numbers each body apart and takes joint items for one body alone', async () => {
    await importing(fullWard());
    expect(await rowsOf('SELECT form, state, cardinality(body_ids) AS bodies FROM meeting_series')).toEqual([
      { form: 'JOINT', state: 'IN_EFFECT', bodies: 2 },
    ]);
    expect(await rowsOf('SELECT kind FROM series_event')).toEqual([{ kind: 'IMPORTED' }]);
    expect(
      await rowsOf(`SELECT f.body_short_name AS body, f.fiscal_year AS year, f.fiscal_ordinal AS own, f.running_ordinal AS run, f.sub_group_name AS origin
        FROM meeting_for f ORDER BY f.held_on, f.position`),
    ).toEqual([
      { body: '相談', year: 2026, own: 1, run: 7, origin: '若者班' },
      { body: '相談', year: 2026, own: 2, run: 8, origin: '' },
      { body: '学びの会', year: 2026, own: 1, run: 1, origin: '' },
    ]);
    expect(
      await rowsOf(
        `SELECT s.number, s.taken_for_label AS label FROM agenda_slot s JOIN meeting m ON m.id = s.meeting_id WHERE m.held_on > '2026-06-01'`,
      ),
    ).toEqual([{ number: '1', label: '学びの会' }]);
    expect(await rowsOf(`SELECT number FROM agenda_item WHERE parent_id IS NOT NULL`)).toEqual([{ number: '2-1' }]);
    expect(
      await rowsOf(
        `SELECT o.name, f.name AS for FROM attendance a JOIN organisation o ON o.id = a.organisation_id
         JOIN organisation f ON f.id = a.proxy_for_organisation_id WHERE a.status = 'PROXY'`,
      ),
    ).toEqual([{ name: '相談課', for: '学務課' }]);
  });

  it('drops parts that their record no longer has, unless something else needs them', async () => {
    await importing(fullWard());
    const ward = fullWard();
    Object.assign(ward.meetings[0]!, { groups: [], subGroupId: null });
    Object.assign(ward.bodies[0]!, { subGroups: [] });
    ward.agendaItems[0]!.matrixRowIds = [];
    Object.assign(ward.actionItems[0]!, { matrixRowId: null });
    ward.matrix[0]!.pillars[0]!.measures[0]!.rows = [];
    const action = await rowsOf('SELECT id, matrix_row_id FROM action_item');
    expect((await importing(ward)).code).toBe(0);
    for (const table of ['meeting_group', 'group_participant', 'sub_group', 'matrix_row'])
      expect(await rowsOf(`SELECT 1 FROM ${table}`)).toEqual([]);
    await importing(fullWard());
    const [row] = await rowsOf('SELECT id FROM matrix_row');
    expect(row!['id']).not.toBe(action[0]!['matrix_row_id']);
    // An action that somebody wrote in the application points to the row that the file drops.
    await client.query(
      `INSERT INTO action_item (meeting_id, held_on, body_ids, title, assignee_organisation_id, matrix_row_id)
       SELECT meeting_id, held_on, body_ids, 'later', assignee_organisation_id, matrix_row_id FROM action_item`,
    );
    const { code, err } = await importing(ward);
    expect([code, err[0]]).toEqual([1, expect.stringContaining('action_item')]);
    expect(await rowsOf('SELECT 1 FROM meeting_group')).toHaveLength(1);
  });

  it('leaves a group alone that was saved anew in the application', async () => {
    await importing(fullWard());
    await client.query('DELETE FROM group_participant');
    await client.query('DELETE FROM meeting_group');
    expect((await importing(fullWard())).out).toEqual(['imported 0, unchanged 16, left out 0']);
    expect(await rowsOf('SELECT 1 FROM meeting_group')).toEqual([]);
    const ward = fullWard();
    Object.assign(ward.meetings[0]!, { groups: [{ id: 'ga', name: 'Ｂグループ', orgIds: ['o2'] }] });
    await importing(ward);
    expect(await rowsOf('SELECT name FROM meeting_group')).toEqual([{ name: 'Ｂグループ' }]);
  });

  it('keeps two sources apart', async () => {
    await importing(baseWard());
    const { out } = await importing(baseWard(), '--source', 'other');
    expect(out).toEqual(['imported 15, unchanged 0, left out 3']);
  });

  it('prints the schema, and answers wrong arguments with 2', async () => {
    const schema = await run('--schema');
    expect([schema.code, (JSON.parse(schema.out.join('\n')) as { $schema: string }).$schema]).toEqual([
      0,
      'https://json-schema.org/draft/2020-12/schema',
    ]);
    for (const args of [
      [],
      ['--file'],
      ['ward.json'],
      ['--file', 'a', '--schema'],
      ['--file', 'a', '--source', '../x'],
    ])
      expect((await run(...args)).code).toBe(2);
  });
});
