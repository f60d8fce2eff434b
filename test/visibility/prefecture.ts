import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { WHOLE } from './tally';

const SQL = join(__dirname, '../../bench/visible/prefecture.sql');

/** In `npm test` a tenth of what is measured: enough that the planner reads no table whole because it is small. */
const ACTIONS = WHOLE ? 500_000 : 50_000;
const SIZES: Readonly<Record<string, number>> = {
  organisations: 1_000,
  bodies: 400,
  meetings: WHOLE ? ACTIONS / 25 : 4_000,
  items: (ACTIONS * 2) / 5,
  actions: ACTIONS,
};

/** A database with a prefecture of made-up rows; the whole proof plans at the size that `npm run bench -- visible` measures. */
export async function aPrefecture(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  const sql = readFileSync(SQL, 'utf8').replace(/\{(\w+)\}/g, (_, name: string) => String(SIZES[name]));
  await owner.query(sql).finally(() => owner.end());
  return database;
}
