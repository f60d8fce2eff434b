import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';

const SQL = join(__dirname, '../../bench/visible/prefecture.sql');

/** Sizes at which the planner no longer reads a table whole because it is small. */
const SIZES: Readonly<Record<string, number>> = {
  organisations: 1_000,
  bodies: 400,
  meetings: 4_000,
  items: 20_000,
  actions: 50_000,
};

/** A database with a prefecture of made-up rows, a tenth of the size that is measured. */
export async function aPrefecture(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  const sql = readFileSync(SQL, 'utf8').replace(/\{(\w+)\}/g, (_, name: string) => String(SIZES[name]));
  await owner.query(sql).finally(() => owner.end());
  return database;
}
