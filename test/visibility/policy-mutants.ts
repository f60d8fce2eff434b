import type { Client } from 'pg';
import { booleanSites, replaced } from './boolean-sites';
import { TOLD_SQL } from './told';

/** One condition of the walls replaced by true or by false. */
export interface Mutant {
  readonly name: string;
  /** DDL that puts it in place; rolled back afterwards. */
  readonly apply: string;
  /** The tables whose rows it could show or hide; null means any. */
  readonly tables: readonly string[] | null;
}

/** What a policy is for, and under which name the walls keep it. */
export type PolicyName = 'seen' | 'added' | 'changed' | 'removed';

/** What such a function alone decides, where that is not everything: tables, and what is told beside them. */
const DECIDES: Readonly<Record<string, readonly string[]>> = {
  conference_grounds: ['case_section'],
  is_spoken_for: ['case_section'],
  live_openings: ['original_opening', 'open originals'],
  open_originals: ['open originals'],
  own_openings: ['opening_act'],
  openings_to_decide: ['original_opening'],
  open_requests: ['information_request', 'request_answer'],
  open_papers: ['conference_edition_file'],
  open_entries: ['conference_entry', 'entry_confirmation', 'conference_edition_file'],
};

const squeezed = (sql: string): string => sql.replace(/\s+/g, ' ').trim();

function variants(sql: string, whole: boolean, make: (sql: string) => string, name: string) {
  return booleanSites(sql, whole).flatMap((site) =>
    ['true', 'false']
      .filter((value) => value !== sql.slice(site.start, site.end))
      .map((value) => ({
        name: `${name}: ${squeezed(sql.slice(site.start, site.end))} := ${value}`,
        apply: make(replaced(sql, site, value)),
      })),
  );
}

/** Gives names to equal conditions of one policy by number, so that each mutant can be told from the others. */
function numbered<T extends { name: string }>(mutants: readonly T[]): T[] {
  const times = new Map<string, number>();
  return mutants.map((mutant) => {
    const time = (times.get(mutant.name) ?? 0) + 1;
    times.set(mutant.name, time);
    return time === 1 ? mutant : { ...mutant, name: `${mutant.name} (${time})` };
  });
}

interface Policy {
  readonly table: string;
  readonly using: string | null;
  readonly check: string | null;
}

async function policies(owner: Client, name: PolicyName): Promise<Policy[]> {
  const { rows } = await owner.query<Policy>(
    `SELECT tablename AS "table", qual AS using, with_check AS check FROM pg_policies
     WHERE schemaname = 'public' AND policyname = $1 ORDER BY tablename`,
    [name],
  );
  return rows;
}

/** The tables whose reading asks `table`, itself included, however far away. */
function dependants(all: readonly Policy[], table: string): string[] {
  const asks = (policy: Policy, other: string): boolean =>
    new RegExp(`\\b(FROM|JOIN) ${other}\\b`).test(squeezed(policy.using ?? '').replaceAll('(', ''));
  const found = new Set([table]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const policy of all) if ([...found].some((other) => asks(policy, other))) found.add(policy.table);
  }
  return [...found];
}

/** Mutants of what each table shows; only of tables in `tables`. */
export async function readMutants(owner: Client, tables: readonly string[]): Promise<Mutant[]> {
  const seen = await policies(owner, 'seen');
  return seen
    .filter(({ table }) => tables.includes(table))
    .flatMap(({ table, using }) =>
      numbered(
        variants(using ?? '', true, (sql) => `ALTER POLICY seen ON "${table}" USING (${sql})`, `seen on ${table}`),
      ).map((mutant) => ({ ...mutant, tables: dependants(seen, table) })),
    );
}

interface DatabaseFunction {
  readonly name: string;
  readonly body: string;
  readonly definition: string;
}

const everyFunction = async (owner: Client): Promise<DatabaseFunction[]> =>
  (
    await owner.query<DatabaseFunction>(
      `SELECT proname AS name, prosrc AS body, pg_get_functiondef(oid) AS definition FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace ORDER BY proname`,
    )
  ).rows;

/** The functions that policies ask, and those that these ask in turn. */
function askedBy(all: readonly DatabaseFunction[], kept: readonly Policy[]): DatabaseFunction[] {
  const asked = (sql: string): DatabaseFunction[] => all.filter(({ name }) => new RegExp(`\\b${name}\\(`).test(sql));
  const found = new Set(kept.flatMap(({ using, check }) => asked(`${using} ${check}`)));
  for (const { body } of found) for (const one of asked(body)) found.add(one);
  return [...found];
}

/** What decides about reading: the policies, and what the walls tell beside rows. */
const ofReading = async (owner: Client): Promise<Policy[]> => [
  ...(await policies(owner, 'seen')),
  { table: '', using: TOLD_SQL, check: null },
];

/** The functions by which the walls decide what is read, however far from a policy. */
export const functionsOfReading = async (owner: Client): Promise<DatabaseFunction[]> =>
  askedBy(await everyFunction(owner), await ofReading(owner));

/** Mutants of these functions, by which any table may show more or less. */
export const functionMutants = (functions: readonly DatabaseFunction[]): Mutant[] =>
  functions.flatMap(({ name, body, definition }) =>
    numbered(variants(body, false, (sql) => definition.replace(body, () => sql), `function ${name}`)).map((mutant) => ({
      ...mutant,
      tables: DECIDES[name] ?? null,
    })),
  );

export interface WriteMutant extends Mutant {
  /** Of a policy; a function may serve several. */
  readonly deed?: 'added' | 'changed' | 'removed';
}

const RIGHTS = { added: 'INSERT', changed: 'UPDATE', removed: 'DELETE' } as const;

/**
 * Mutants of who may add, change or remove a row, for tables on which `role` has that right at all. Both halves of a
 * policy for changes are mutated together.
 */
export async function writeMutants(owner: Client, role: string, name: keyof typeof RIGHTS): Promise<WriteMutant[]> {
  const { rows } = await owner.query<{ table: string }>(
    `SELECT relname AS "table" FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND has_table_privilege($1, oid, $2)`,
    [role, RIGHTS[name]],
  );
  const open = rows.map(({ table }) => table);
  return (await policies(owner, name))
    .filter(({ table }) => open.includes(table))
    .flatMap(({ table, using, check }) => {
      const make = (sql: string): string =>
        `ALTER POLICY ${name} ON "${table}" ${[using && `USING (${sql})`, check && `WITH CHECK (${sql})`].filter(Boolean).join(' ')}`;
      return numbered(variants(check ?? using ?? '', true, make, `${name} on ${table}`)).map((mutant) => ({
        ...mutant,
        tables: [table],
        deed: name,
      }));
    });
}

/** Mutants of the functions that only policies for writing ask, each tried on the tables whose policies ask it. */
export async function writeFunctionMutants(owner: Client): Promise<WriteMutant[]> {
  const all = await everyFunction(owner);
  const read = askedBy(all, await ofReading(owner));
  const kept: Policy[] = [];
  for (const name of ['added', 'changed', 'removed'] as const) kept.push(...(await policies(owner, name)));
  const onlyWriting = askedBy(all, kept).filter((one) => !read.includes(one));
  return onlyWriting.flatMap((one) => {
    const tables = kept.filter((policy) => askedBy(all, [policy]).includes(one)).map(({ table }) => table);
    return functionMutants([one]).map((mutant) => ({ ...mutant, tables: [...new Set(tables)] }));
  });
}
