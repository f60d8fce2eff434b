import type { Client } from 'pg';
import { type Attempt, literal } from './write-attempts';

/** Tries something, undoes it, and tells how many rows it would have written or why it was refused. */
export const ATTEMPT_FUNCTION = `CREATE OR REPLACE FUNCTION pg_temp.attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE written int;
  BEGIN
    EXECUTE sql;
    GET DIAGNOSTICS written = ROW_COUNT;
    RAISE EXCEPTION USING ERRCODE = 'TS000', MESSAGE = written::text;
  EXCEPTION
    WHEN SQLSTATE 'TS000' THEN RETURN SQLERRM;
    WHEN OTHERS THEN RETURN SQLSTATE;
  END $$`;

/** SQL that tries all of them in order, one row of outcome each. */
export const attemptSql = (list: readonly Attempt[]): string =>
  `SELECT pg_temp.attempt(a.sql) AS outcome FROM unnest(ARRAY[${list.map(({ sql }) => literal(sql)).join(', ')}]::text[])
     WITH ORDINALITY AS a(sql, at) ORDER BY a.at`;

const REFUSED = ['42501', '0'];

/** Whether the walls let it through: a constraint that refuses it later proves that they did. */
export function wasAllowed(outcome: string): boolean {
  if (outcome === '1' || outcome.startsWith('23')) return true;
  if (REFUSED.includes(outcome)) return false;
  throw new Error(`An attempt ended with ${outcome}`);
}

/** What somebody could write although the rule forbids it, or could not although it allows it. */
export async function wrongWrites(client: Client, list: readonly Attempt[], settings: string): Promise<string[]> {
  const answers = (await client.query(`${settings}; ${attemptSql(list)}`)) as unknown as {
    rows: { outcome: string }[];
  }[];
  const outcomes = answers[1]?.rows ?? [];
  return list.flatMap(({ table, deed, sql, allowed, times }, at) => {
    const outcome = outcomes[at]?.outcome ?? '';
    const right = times === undefined ? wasAllowed(outcome) === allowed : outcome === String(times);
    return right
      ? []
      : [
          `${allowed ? 'REFUSED' : 'LET THROUGH'} ${deed} on ${table} (${outcome}): ${sql.slice(sql.indexOf('{') < 0 ? 0 : sql.indexOf('{'))}`,
        ];
  });
}
