import type { ObjectLiteral } from 'typeorm';
import { groupBy, loader } from '../graphql/loader';
import type { Actor } from './actor';
import { visible } from './visible';

const itself = (actor: Actor): Actor => actor;

/**
 * What the actor may read of one kind that belongs to a thing by its column `by`, the least of `order` first; one query
 * for all things of a request. `as` says that the rule depends on more than the actor's standing.
 */
export function visibleOf<T extends ObjectLiteral>(
  entity: new () => T,
  by: keyof T & string,
  order: keyof T & string,
  as: (actor: Actor) => Actor | Promise<Actor> = itself,
): (actor: Actor, id: string) => Promise<T[]> {
  return (actor, id) =>
    loader<string, T[]>(actor, `${entity.name} by ${by} in ${order}`, async (ids) => {
      const rows = await visible(await as(actor), entity, 'row')
        .andWhere(`row.${by} = ANY(:ids)`, { ids })
        .orderBy(`row.${order}`, 'ASC')
        .addOrderBy('row.id', 'ASC')
        .getMany();
      return groupBy(rows, ids, (row) => row[by] as string);
    }).load(id);
}
