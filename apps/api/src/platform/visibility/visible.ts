import { rulesToAST } from '@casl/ability/extra';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Actor } from './actor';
import { isId } from '../ids/ids';
import { type Condition, conditionToSql } from './condition-to-sql';

/**
 * Every read starts here: a query over the rows of `entity` that `actor` may read (wall 1).
 * Row-level security (wall 2) filters once more below it.
 */
export function visible<T extends ObjectLiteral>(
  actor: Actor,
  entity: EntityTarget<T>,
  alias: string,
  act = 'read',
): SelectQueryBuilder<T> {
  const query = actor.manager.createQueryBuilder(entity, alias);
  const metadata = actor.manager.connection.getMetadata(entity);
  const condition = rulesToAST(actor.ability, act, metadata.name as never) as Condition | null;
  if (condition === null) return query.where('FALSE');
  const { sql, parameters } = conditionToSql(condition, metadata, alias, `${alias}_`);
  return query.where(`(${sql})`, parameters);
}

/** The visible rows with these ids, in their order; null where a row is missing or hidden. */
export async function visibleById<T extends ObjectLiteral & { id: string }>(
  actor: Actor,
  entity: EntityTarget<T>,
  ids: readonly string[],
): Promise<(T | null)[]> {
  const known = ids.filter(isId);
  const rows = await visible(actor, entity, 'thing').andWhere('thing.id = ANY(:known)', { known }).getMany();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Those of the ids for which the actor may do `act`; one query, so that lists ask once. */
export async function allowedIds<T extends ObjectLiteral>(
  actor: Actor,
  act: string,
  entity: EntityTarget<T>,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await visible(actor, entity, 'thing', act)
    .andWhere('thing.id = ANY(:ids)', { ids })
    .select('thing.id', 'id')
    .getRawMany<{ id: string }>();
  return new Set(rows.map((row) => row.id));
}
