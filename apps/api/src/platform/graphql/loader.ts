import DataLoader from 'dataloader';
import type { Actor } from '../visibility/actor';

/**
 * The request's DataLoader of that name; it is made once per actor and never outlives the request. Keys that are objects
 * need `identityOf`, by which two of them are the same.
 */
export function loader<Key, Value>(
  actor: Actor,
  name: string,
  load: (keys: readonly Key[]) => Promise<readonly Value[]>,
  identityOf: (key: Key) => unknown = (key) => key,
): DataLoader<Key, Value, unknown> {
  const existing = actor.loaders.get(name) as DataLoader<Key, Value, unknown> | undefined;
  if (existing) return existing;
  const made = new DataLoader<Key, Value, unknown>(async (keys) => [...(await load(keys))], {
    cacheKeyFn: identityOf,
  });
  actor.loaders.set(name, made);
  return made;
}

/** Sorts rows into one list per key, in the order of the keys; the rows' own order is kept. */
export function groupBy<Row, Key>(rows: readonly Row[], keys: readonly Key[], keyOf: (row: Row) => Key): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
