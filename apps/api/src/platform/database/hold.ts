import type { EntityManager } from 'typeorm';

/**
 * Holds the things with these ids until the transaction ends, so that what hangs together changes in turn. Whoever needs
 * several names them in one call: they are taken in order of id, and no two transactions can wait for each other.
 */
export const hold = (manager: EntityManager, ids: readonly string[]): Promise<void> =>
  lock(manager, 'pg_advisory_xact_lock', ids);

/** Holds these things beside others who only look, until the transaction ends; who changes one of them waits. */
export const holdShared = (manager: EntityManager, ids: readonly string[]): Promise<void> =>
  lock(manager, 'pg_advisory_xact_lock_shared', ids);

async function lock(
  manager: EntityManager,
  how: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared',
  ids: readonly string[],
): Promise<void> {
  const inOrder = [...new Set(ids)].sort();
  await manager.query(`SELECT ${how}(hashtextextended(id, 0)) FROM unnest($1::text[]) AS id`, [inOrder]);
}
