import { APPLICATION_TABLES, GATE_FUNCTIONS, GATE_TABLES, OWNER_FUNCTIONS, PLAIN_FUNCTIONS } from './catalogue';
import type { RoleNames } from './roles';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Lets a role call the functions of these names. */
const execution = (names: readonly string[], role: string): string =>
  `do $$ declare f regprocedure; begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.proname in (${names.map((name) => `'${name}'`).join(', ')})
    loop execute format('grant execute on function %s to ${role.replaceAll("'", "''")}', f); end loop; end $$`;

/** Gives the application and the gate role what the reviewed catalogue names, after each migration; nothing beyond it stays. */
export async function applyGrants(query: (sql: string) => Promise<unknown>, roles: RoleNames): Promise<void> {
  const [app, gate] = [quoted(roles.app), quoted(roles.gate)];
  await query(`revoke all on schema public from public`);
  await query(`revoke all on all tables in schema public from public, ${app}, ${gate}`);
  await query(`revoke all on all sequences in schema public from public, ${app}, ${gate}`);
  await query(`revoke all on all functions in schema public from public, ${app}, ${gate}`);
  await query(`grant usage on schema public to ${app}, ${gate}`);
  for (const [table, rights] of Object.entries(APPLICATION_TABLES))
    await query(`grant ${rights.join(', ')} on ${quoted(table)} to ${app}`);
  for (const [table, rights] of Object.entries(GATE_TABLES))
    await query(`grant ${rights.join(', ')} on ${quoted(table)} to ${gate}`);
  await query(`grant usage on all sequences in schema public to ${app}`);
  await query(execution([...OWNER_FUNCTIONS, ...PLAIN_FUNCTIONS], app));
  await query(execution(GATE_FUNCTIONS, gate));
}
