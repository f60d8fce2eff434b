import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { cloneDatabase } from '../support/database';
import { baseWard } from '../support/wards';

const COMMAND = join(__dirname, '../../dist/apps/api/src/commands/import.js');
const MEETINGS = 20_000;
const ITEMS = 2;

/** Meetings one after another, each with its attendance and two items. */
function largeWard(): object {
  const ward = baseWard();
  const [meeting] = ward.meetings;
  const [item] = ward.agendaItems;
  const day = (at: number): string => new Date(Date.UTC(1970, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  const meetings = Array.from({ length: MEETINGS }, (_, at) => ({
    ...meeting,
    id: `m${at}`,
    no: at + 1,
    date: day(at),
  }));
  const agendaItems = meetings.flatMap(({ id }) =>
    Array.from({ length: ITEMS }, (_, at) => ({ ...item, id: `${id}-${at}`, meetingId: id, no: at + 1 })),
  );
  return { ...ward, meetings, agendaItems, actionItems: [] };
}

describe('npm run import with twenty thousand meetings', () => {
  it('needs no more than a small heap and says how far it is', async () => {
    const database = await cloneDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'tsudoi-import-'));
    const path = join(folder, 'ward.json');
    writeFileSync(path, JSON.stringify(largeWard()));
    const run = (): Promise<{ stdout: string; stderr: string }> =>
      promisify(execFile)(process.execPath, ['--max-old-space-size=384', COMMAND, '--file', path], {
        env: { ...process.env, DATABASE_URL: database.owner },
      });
    try {
      const { stdout, stderr } = await run();
      const written = MEETINGS * (1 + ITEMS);
      expect(stdout.trimEnd().split('\n').at(-1)).toBe(`imported ${written + 9}, unchanged 0, left out 0`);
      expect(stderr.match(/\d+\/\d+$/gm)!.length).toBeGreaterThan(5);
      const client = new Client(database.owner);
      await client.connect();
      const { rows } = await client.query('SELECT count(*)::int AS items FROM agenda_item');
      await client.end();
      expect(rows).toEqual([{ items: MEETINGS * ITEMS }]);
    } finally {
      await database.drop();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
