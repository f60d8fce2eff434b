import type { Client } from 'pg';
import {
  APPLICATION_TABLES,
  GATE_FUNCTIONS,
  GATE_TABLES,
  OWNER_FUNCTIONS,
  OWNER_TABLES,
  PLAIN_FUNCTIONS,
} from '../../apps/api/src/platform/database/catalogue';
import { RULED } from './oracle';
import { TABLES } from './world';

/** Holds names of migrations, nobody's rows. */
const OPEN_TABLES = ['migrations'];
const RIGHTS = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];
type Roles = { readonly app: string; readonly gate: string };

async function ask<Row>(owner: Client, sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await owner.query(sql, values)).rows as Row[];
}

async function relationFaults(owner: Client): Promise<string[]> {
  const listed = [...Object.keys(APPLICATION_TABLES), ...Object.keys(GATE_TABLES), ...OWNER_TABLES];
  const there = await ask<{ name: string; kind: string; walled: boolean }>(
    owner,
    `SELECT relname AS name, relkind AS kind, relrowsecurity AND relforcerowsecurity AS walled FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
  );
  const names = there.map(({ name }) => name);
  return [
    ...names.filter((name) => !listed.includes(name)).map((name) => `${name} is not in the reviewed list`),
    ...listed.filter((name) => !names.includes(name)).map((name) => `${name} is listed and does not exist`),
    ...there
      .filter(({ name, walled }) => !walled && !OPEN_TABLES.includes(name))
      .map(({ name }) => `${name} is not under enabled and forced row security`),
    ...names
      .filter((name) => !TABLES.includes(name) && !OPEN_TABLES.includes(name))
      .map((name) => `${name} is in no matrix of the proof`),
    ...names
      .filter((name) => !RULED.includes(name) && !OPEN_TABLES.includes(name))
      .map((name) => `the oracle says nothing about ${name}`),
  ];
}

async function functionFaults(owner: Client): Promise<string[]> {
  const there = await ask<{ name: string; definer: boolean; fixed: boolean; own: boolean }>(
    owner,
    `SELECT proname AS name, prosecdef AS definer, proowner = current_user::regrole AS own,
       coalesce(proconfig @> ARRAY['search_path=pg_catalog, public, pg_temp'], false) AS fixed
     FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  );
  return [
    ...there.flatMap(({ name, definer, fixed, own }) => [
      ...((definer ? [...OWNER_FUNCTIONS, ...GATE_FUNCTIONS] : PLAIN_FUNCTIONS).includes(name)
        ? []
        : [`function ${name} is not in the reviewed list of ${definer ? 'owner' : 'plain'} functions`]),
      ...(definer && !fixed ? [`function ${name} has no fixed search path`] : []),
      ...(own ? [] : [`function ${name} belongs to another role`]),
    ]),
    ...[...OWNER_FUNCTIONS, ...GATE_FUNCTIONS, ...PLAIN_FUNCTIONS]
      .filter((name) => !there.some((one) => one.name === name))
      .map((name) => `function ${name} is listed and does not exist`),
  ];
}

/** What the two weaker roles may do beyond the reviewed list, or may not do although it is listed. */
async function rightFaults(owner: Client, roles: Roles): Promise<string[]> {
  const faults: string[] = [];
  for (const [role, list] of [
    [roles.app, APPLICATION_TABLES],
    [roles.gate, GATE_TABLES],
  ] as const) {
    const given = await ask<{ name: string; right: string }>(
      owner,
      `SELECT c.relname AS name, r AS "right" FROM pg_class c, unnest($2::text[]) r
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
         AND (has_table_privilege($1, c.oid, r)
           OR (r NOT IN ('DELETE', 'TRUNCATE', 'TRIGGER') AND has_any_column_privilege($1, c.oid, r)))`,
      [role, RIGHTS],
    );
    const has = new Set(given.map(({ name, right }) => `${right} on ${name}`));
    const should = new Set(
      Object.entries(list).flatMap(([name, rights]) => rights.map((right) => `${right} on ${name}`)),
    );
    for (const right of has) if (!should.has(right)) faults.push(`${role} has ${right}, which is not listed`);
    for (const right of should) if (!has.has(right)) faults.push(`${role} lacks ${right}, which is listed`);
    const [strong] = await ask<{ strong: boolean; creates: boolean; member: boolean }>(
      owner,
      `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS strong,
         has_schema_privilege(rolname, 'public', 'CREATE') OR has_database_privilege(rolname, current_database(), 'CREATE') AS creates,
         EXISTS (SELECT 1 FROM pg_auth_members WHERE member = pg_roles.oid) AS member
       FROM pg_roles WHERE rolname = $1`,
      [role],
    );
    if (!strong || strong.strong || strong.creates || strong.member) faults.push(`${role} is too strong`);
    const calls = await ask<{ name: string }>(
      owner,
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
         AND has_function_privilege($1, oid, 'EXECUTE')`,
      [role],
    );
    const callable = role === roles.gate ? GATE_FUNCTIONS : OWNER_FUNCTIONS;
    faults.push(...calls.filter(({ name }) => !callable.includes(name)).map(({ name }) => `${role} may call ${name}`));
  }
  return faults;
}

/** Each table has the owner's own policy and otherwise only permissive ones that hold for every role. */
async function policyFaults(owner: Client): Promise<string[]> {
  const there = await ask<{ table: string; name: string; kind: string; roles: string[]; owner: string }>(
    owner,
    `SELECT tablename AS table, policyname AS name, permissive AS kind, roles::text[] AS roles, current_user AS owner
     FROM pg_policies WHERE schemaname = 'public'`,
  );
  return there.flatMap(({ table, name, kind, roles, owner: me }) => {
    const forWhom = name === 'owner' ? me : 'public';
    if (!['owner', 'seen', 'added', 'changed', 'removed'].includes(name))
      return [`policy ${name} on ${table} is unknown`];
    return kind === 'PERMISSIVE' && roles.length === 1 && roles[0] === forWhom
      ? []
      : [`policy ${name} on ${table} is for ${roles.join(', ')}`];
  });
}

/** A sentence for each thing in the database that nobody has reviewed; an empty list is a whole catalogue. */
export async function catalogueFaults(owner: Client, roles: Roles): Promise<string[]> {
  return [
    ...(await relationFaults(owner)),
    ...(await functionFaults(owner)),
    ...(await rightFaults(owner, roles)),
    ...(await policyFaults(owner)),
  ];
}
