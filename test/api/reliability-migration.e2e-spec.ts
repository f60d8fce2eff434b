import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue } from '../support/catalogue';
import { emptyDatabase, type TestDatabase } from '../support/database';

const PROGRAM = join(__dirname, '../support/migrate-and-die.cjs');
const KILLS = 10;

const migrateUntil = (database: TestDatabase, statement: number) =>
  spawnSync(process.execPath, [PROGRAM, database.owner, JSON.stringify(database.roles), String(statement)], {
    encoding: 'utf8',
  });

describe('a migration killed midway', () => {
  it('leaves no half state, wherever it is killed: the next start completes it', async () => {
    const whole = await emptyDatabase();
    const statements = Number(migrateUntil(whole, 0).stdout);
    expect(statements).toBeGreaterThan(KILLS);
    const expected = await catalogue(whole);
    expect(expected.length).toBeGreaterThan(300);

    const database = await emptyDatabase();
    const early = [1, 2, 4, 8, 12, 16];
    // Each start goes on where the last one was killed, so that the kills fall into ever later migrations.
    const onwards = Array.from({ length: KILLS }, (_, kill) => Math.round((statements * (kill + 1)) / KILLS / 3));
    const killed = [...early, ...onwards].map((statement) => migrateUntil(database, statement).signal);
    expect(killed.filter((signal) => signal === 'SIGKILL').length).toBeGreaterThan(early.length + 2);
    expect(migrateUntil(database, 0).stderr).toBe('');
    expect(await catalogue(database)).toEqual(expected);
    await Promise.all([whole.drop(), database.drop()]);
  });
});
