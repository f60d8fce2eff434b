import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { WHOLE } from './tally';

const [PREFECTURE, CASES] = ['visible/prefecture.sql', 'cases/ward.sql'].map((path) =>
  join(__dirname, '../../bench', path),
) as [string, string];

/** In `npm test` a tenth of what is measured: enough that the planner reads no table whole because it is small. */
const ACTIONS = WHOLE ? 500_000 : 50_000;
const SIZES: Readonly<Record<string, number>> = {
  organisations: 1_000,
  bodies: 400,
  meetings: WHOLE ? ACTIONS / 25 : 4_000,
  items: (ACTIONS * 2) / 5,
  actions: ACTIONS,
};

/** As many as `npm run bench -- cases` measures, also in `npm test`: fewer would be read whole because they are few. */
const CASE_SIZES: Readonly<Record<string, number>> = { cases: 2_000, organisations: 300, consents: 10_000 };

/** A database with a prefecture of made-up rows; the whole proof plans at the size that `npm run bench -- visible` measures. */
export const aPrefecture = (): Promise<TestDatabase> => filled(PREFECTURE, SIZES);

/** A database with made-up cases, whose texts are filler. */
export const manyCases = (): Promise<TestDatabase> => filled(CASES, CASE_SIZES);

async function filled(path: string, sizes: Readonly<Record<string, number>>): Promise<TestDatabase> {
  const database = await cloneDatabase();
  const owner = new Client(database.owner);
  await owner.connect();
  const sql = readFileSync(path, 'utf8').replace(/\{(\w+)\}/g, (_, name: string) => String(sizes[name]));
  await owner.query(sql).finally(() => owner.end());
  return database;
}
