import type { Client } from 'pg';
import type { Actor } from '../../apps/api/src/platform/visibility';

export interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly Plans?: readonly Plan[];
}

export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** A statement as the API sent it, and what the planner makes of it. */
export interface Statement {
  readonly sql: string;
  readonly nodes: readonly Plan[];
}

type Explained = { 'QUERY PLAN': { Plan: Plan }[] };

const nodesIn = (row: Explained | undefined): Plan[] =>
  row?.['QUERY PLAN'].flatMap(({ Plan: plan }) => nodesOf(plan)) ?? [];

/** Does something as an actor, and plans again every statement that it sent about one of these tables. */
export async function plansOf(
  actor: Actor,
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const runner = actor.manager.queryRunner;
  if (!runner) throw new Error('An actor has a transaction');
  const query = runner.query.bind(runner);
  const sent: { sql: string; values: unknown[] }[] = [];
  runner.query = ((...all: Parameters<typeof query>) => {
    sent.push({ sql: all[0], values: (all[1] as unknown[] | undefined) ?? [] });
    return query(...all);
  }) as typeof runner.query;
  try {
    await work();
  } finally {
    runner.query = query;
  }
  const planned: Statement[] = [];
  for (const { sql, values } of sent.filter((one) => tables.some((table) => one.sql.includes(table)))) {
    const [row] = (await query(`EXPLAIN (FORMAT JSON) ${sql}`, values)) as Explained[];
    planned.push({ sql, nodes: nodesIn(row) });
  }
  return planned;
}

/** Plans what a function without parameters asks, as the owner as whom it runs. */
export async function planOfFunction(owner: Client, name: string): Promise<Statement> {
  const { rows } = await owner.query<{ sql: string }>('SELECT prosrc AS sql FROM pg_proc WHERE proname = $1', [name]);
  const sql = rows[0]?.sql;
  if (!sql) throw new Error(`There is no function ${name}`);
  const answer = await owner.query<Explained>(`EXPLAIN (FORMAT JSON) ${sql}`);
  return { sql, nodes: nodesIn(answer.rows[0]) };
}

export const relation = (plan: Plan): string => plan['Relation Name'] ?? '';

/** The tables, of those named, that a statement reads whole. */
export const readWhole = ({ nodes }: Statement, large: readonly string[]): string[] =>
  nodes.filter((node) => node['Node Type'] === 'Seq Scan' && large.includes(relation(node))).map(relation);

/** Every index that is asked, in the order of the plan. */
export const indexes = ({ nodes }: Statement): string[] => nodes.flatMap((node) => node['Index Name'] ?? []);

/** How often something is computed once for the whole statement. */
export const once = ({ nodes }: Statement): number =>
  nodes.filter((node) => node['Parent Relationship'] === 'InitPlan').length;

/** Tables that are asked again for each row. */
export const perRow = ({ nodes }: Statement): string[] =>
  nodes
    .filter((node) => node['Parent Relationship'] === 'SubPlan')
    .flatMap(nodesOf)
    .map(relation)
    .filter((name) => name !== '');
