import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { isId } from '../ids/ids';
import { isStorable } from './fields';
import { refusal } from './refusal';
import { isDay } from './scalars';

const MOST = 100;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface ConnectionOf<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Counted when it is asked for: most readers of a page do not ask. */
  readonly totalCount: number | Promise<number>;
}

type Class<T> = new (...args: never[]) => T;

/** Makes the Relay connection type of the node called `name`; call it once per type and extend the result as `${name}Connection`. */
export function Connection<T extends object>(node: Class<T>, name: string): Class<ConnectionOf<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => node)
    node: T;

    @Field(() => String)
    cursor: string;
  }

  @ObjectType({ isAbstract: true })
  abstract class AbstractConnection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => [node])
    nodes: T[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int)
    totalCount: ConnectionOf<T>['totalCount'];
  }
  return AbstractConnection as unknown as Class<ConnectionOf<T>>;
}

/** One column of a list's order. The last key must be the id, so that places are unique. */
export interface OrderKey {
  /** Property of the entity. */
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
  /** SQL type for the cursor's value. */
  readonly type: 'uuid' | 'date' | 'text' | 'int' | 'timestamptz';
}

const encode = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What a value in a cursor of ours looks like: anything else must not reach the database. */
const FITS: Readonly<Record<OrderKey['type'], (value: unknown) => boolean>> = {
  uuid: (value) => typeof value === 'string' && isId(value),
  date: (value) => isDay(value) || value === 'infinity',
  timestamptz: (value) => typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)),
  text: isStorable,
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
};

/** The values of a cursor of ours, one for each key. */
export function placeOf(cursor: string, keys: readonly OrderKey[]): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const ours = Array.isArray(values) && values.length === keys.length;
    if (ours && keys.every(({ type }, at) => FITS[type](values[at]))) return values;
  } catch {
    // Falls through to the refusal: a cursor is ours or it is nothing.
  }
  throw refusal('CURSOR_INVALID', {}, { field: 'after' });
}

/** How many rows a page holds: 1 to 100, 20 when not told. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (!Number.isInteger(size) || size < 1 || size > MOST) {
    throw refusal('PAGE_SIZE_INVALID', { max: MOST }, { field: 'first' });
  }
  return size;
}

/** A page of `first` nodes out of rows already in the order of `keys`; one row more tells that there is another page. */
export function connectionOf<Row extends ObjectLiteral, Node extends object>(
  rows: readonly Row[],
  first: number,
  keys: readonly OrderKey[],
  totalCount: number | (() => Promise<number>),
  toNode: (row: Row) => Node,
): ConnectionOf<Node> {
  const edges = rows.slice(0, first).map((row) => ({
    node: toNode(row),
    cursor: encode(keys.map(({ key }) => (row as Record<string, unknown>)[key])),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return typeof totalCount === 'number' ? totalCount : totalCount();
    },
  };
}

/**
 * Pages through `query` by keyset in the order of `keys`; the cursor is opaque. `first` is 1 to 100.
 * `totalCount` counts visible rows only, since `query` starts from what the actor may read.
 */
export async function page<Row extends ObjectLiteral, Node extends object>(
  query: SelectQueryBuilder<Row>,
  keys: readonly OrderKey[],
  args: { first?: number | null; after?: string | null },
  toNode: (row: Row) => Node,
): Promise<ConnectionOf<Node>> {
  const first = pageSize(args.first);
  const counted = query.clone();
  const alias = query.alias;
  if (args.after) {
    const values = placeOf(args.after, keys);
    const steps = keys.map((key, index) => {
      const equal = keys.slice(0, index).map((before, at) => `${alias}.${before.key} = :after${at}::${before.type}`);
      return [...equal, `${alias}.${key.key} ${key.direction === 'ASC' ? '>' : '<'} :after${index}::${key.type}`].join(
        ' AND ',
      );
    });
    query.andWhere(
      `(${steps.map((step) => `(${step})`).join(' OR ')})`,
      Object.fromEntries(values.map((value, index) => [`after${index}`, value])),
    );
  }
  keys.forEach((key, index) =>
    index === 0
      ? query.orderBy(`${alias}.${key.key}`, key.direction)
      : query.addOrderBy(`${alias}.${key.key}`, key.direction),
  );
  const rows = await query.take(first + 1).getMany();
  return connectionOf(rows, first, keys, () => counted.getCount(), toNode);
}
