import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';

type Keyed = ObjectLiteral & { id: string; version: number };

/**
 * Changes a row if it still has the version that the writer read; the version goes up by one.
 * Returns false when somebody else was first (or the row cannot be changed by this actor); nothing is changed then.
 */
export async function changeVersioned<T extends Keyed>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  at: { id: string; version: number },
  patch: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, version: () => 'version + 1' } as never)
    .where('id = :id AND version = :version', { id: at.id, version: at.version })
    .execute();
  return result.affected === 1;
}

/** In a patch, null takes a value back; what was not given (undefined) stays as it is. */
export const cleared = <T>(value: T | null | undefined): T | undefined =>
  value === null ? ((() => 'NULL') as unknown as T) : value;

/** Adds rows without reading them back: what is new may not be visible before its parts are there. */
export async function add<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: QueryDeepPartialEntity<T> | QueryDeepPartialEntity<T>[],
): Promise<void> {
  if (Array.isArray(rows) && rows.length === 0) return;
  await manager.createQueryBuilder().insert().into(entity).values(rows).updateEntity(false).execute();
}
