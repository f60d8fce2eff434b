import { Check, Column, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Every thing has a random id (version 4: it tells neither time nor order) and a version for optimistic locking. */
export abstract class Thing {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;
}

/** A text column that takes one of the given words; the words are checked by the database too. */
export const OneOf =
  (table: string, words: readonly string[], fallback?: string) =>
  (target: object, property: string): void => {
    const column = property.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    Column({ type: 'text', ...(fallback === undefined ? {} : { default: fallback }) })(target, property);
    Check(
      `${table}_${column}_known`,
      `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`,
    )(target.constructor);
  };

/** A uuid column that points to another thing; the database checks that it exists. */
export const PointsTo =
  (entity: () => new () => object, options: { nullable?: boolean; cascade?: boolean; primary?: boolean } = {}) =>
  (target: object, property: string): void => {
    const column = { type: 'uuid' as const };
    if (options.primary) PrimaryColumn(column)(target, property);
    else Column({ ...column, nullable: options.nullable ?? false })(target, property);
    ForeignKey(entity, options.cascade ? { onDelete: 'CASCADE' } : {})(target, property);
  };

/** A short text, never NULL, so that conditions on it never turn unknown. */
export const Text =
  (fallback?: string) =>
  (target: object, property: string): void =>
    Column({ type: 'text', ...(fallback === undefined ? {} : { default: fallback }) })(target, property);

/** A day in Asia/Tokyo as YYYY-MM-DD; an open end is 'infinity', never NULL. */
export const Day =
  (options: { open?: boolean; nullable?: boolean } = {}) =>
  (target: object, property: string): void =>
    Column({ type: 'date', nullable: options.nullable ?? false, ...(options.open ? { default: 'infinity' } : {}) })(
      target,
      property,
    );

/** A local time of day as HH:MM. */
export const TimeOfDay =
  (table: string) =>
  (target: object, property: string): void => {
    const column = property.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
    Column({ type: 'text' })(target, property);
    Check(`${table}_${column}_time`, `${column} ~ '^([01][0-9]|2[0-4]):[0-5][0-9]$'`)(target.constructor);
  };
