import type { EntityManager } from 'typeorm';

/** Well below the time after which the database ends a transaction that asks nothing. */
const BEAT_MS = 3_000;

/**
 * Waits for `work` that is done outside the database, and keeps the transaction alive meanwhile: on a busy machine it
 * may take longer than a transaction may stay silent.
 */
export async function awake<T>(
  manager: Pick<EntityManager, 'query'>,
  work: Promise<T>,
  every: number = BEAT_MS,
): Promise<T> {
  const beat = setInterval(() => void manager.query('SELECT 1').catch(() => undefined), every);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
