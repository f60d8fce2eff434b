import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { changeVersioned } from '../database/change';
import type { Actor } from '../visibility/actor';
import { refusal } from './refusal';

/** Values of a patch that were given; what the caller left out stays as it is. */
const given = (patch: object): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined && value !== null));

/**
 * Saves a change against the version its writer read. Somebody else's earlier change answers CONFLICT with the row as
 * this actor sees it now (`current`), so that nothing typed is lost and both texts can be shown.
 */
export async function saveVersioned<T extends ObjectLiteral & { id: string; version: number }>(
  actor: Actor,
  entity: EntityTarget<T>,
  at: { id: string; version: number },
  patch: QueryDeepPartialEntity<T>,
  current: () => Promise<object>,
): Promise<void> {
  const changed = await changeVersioned(actor.manager, entity, at, given(patch) as QueryDeepPartialEntity<T>);
  if (!changed) throw refusal('CONFLICT', {}, { current: await current() });
}
