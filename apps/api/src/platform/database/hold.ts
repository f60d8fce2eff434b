import type { EntityManager } from 'typeorm';

/**
 * Holds the things with these ids until the transaction ends, so that what hangs together changes in turn. Whoever needs
 * several names them in one call: they are taken in order of id, and no two transactions can wait for each other.
 */
export async function hold(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const inOrder = [...new Set(ids)].sort();
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest($1::text[]) AS id`, [inOrder]);
}

/** Holds these things beside others who only look, until the transaction ends; who changes one of them waits. */
export async function holdShared(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const inOrder = [...new Set(ids)].sort();
  await manager.query(`SELECT pg_advisory_xact_lock_shared(hashtextextended(id, 0)) FROM unnest($1::text[]) AS id`, [
    inOrder,
  ]);
}
