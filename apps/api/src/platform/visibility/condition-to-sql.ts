import type { EntityMetadata } from 'typeorm';
import { RELATIONS } from './relations';

/** A condition of a rule, as CASL hands it over. */
export interface Condition {
  readonly operator: string;
  readonly value: unknown;
  readonly field?: string;
}

export interface SqlCondition {
  readonly sql: string;
  readonly parameters: Record<string, unknown>;
}

const COMPARE: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/**
 * Writes a condition as SQL over `alias`, null-safe: `not (column = x)` keeps rows whose column is NULL.
 * Parameters are named and belong to the given prefix. An unknown column, relation or operator throws.
 */
export function conditionToSql(
  condition: Condition,
  metadata: EntityMetadata,
  alias: string,
  prefix: string,
): SqlCondition {
  const parameters: Record<string, unknown> = {};
  let count = 0;
  const bind = (value: unknown): string => {
    const name = `${prefix}${count++}`;
    parameters[name] = value;
    return `:${name}`;
  };

  const column = (
    of: EntityMetadata,
    field: string,
  ): { name: string; array: boolean; nullable: boolean; cast: string } => {
    const found = of.findColumnWithPropertyName(field);
    if (!found) throw new Error(`A rule names ${of.name}.${field}, which does not exist`);
    return { name: found.databaseName, array: found.isArray, nullable: found.isNullable, cast: String(found.type) };
  };

  const related = (of: EntityMetadata, outer: string, node: Condition): string => {
    const relation = RELATIONS[of.name]?.[node.field ?? ''];
    if (!relation) throw new Error(`A rule reaches from ${of.name} to ${node.field}, which is not a listed relation`);
    const inner = `${prefix}r${count++}`;
    const target = of.connection.getMetadata(relation.entity);
    return `EXISTS (SELECT 1 FROM ${relation.from} ${inner} WHERE ${relation.on(outer, inner)} AND ${write(node.value as Condition, target, inner)})`;
  };

  const compare = (of: EntityMetadata, outer: string, node: Condition): string => {
    const { name, array, nullable, cast } = column(of, node.field ?? '');
    const left = `${outer}.${name}`;
    const { operator, value } = node;
    // In memory NULL is an element of a list and comes before everything; in SQL neither holds.
    if (Array.isArray(value) && value.includes(null)) throw new Error(`A rule lists NULL for ${of.name}.${node.field}`);
    if (nullable && COMPARE[operator]) throw new Error(`A rule orders ${of.name}.${node.field}, which may be NULL`);
    if (array) {
      if (operator === 'eq') return `${bind(value)}::${cast} = ANY(${left})`;
      if (operator === 'in') return `${left} && ${bind(value)}::${cast}[]`;
      if (operator === 'within') return `(cardinality(${left}) > 0 AND ${left} <@ ${bind(value)}::${cast}[])`;
    } else {
      if (operator === 'eq' && value === null) return `${left} IS NULL`;
      if (operator === 'ne' && value === null) return `${left} IS NOT NULL`;
      if (operator === 'eq') return `${left} = ${bind(value)}::${cast}`;
      if (operator === 'ne') return `${left} IS DISTINCT FROM ${bind(value)}::${cast}`;
      if (operator === 'in') return `${left} = ANY(${bind(value)}::${cast}[])`;
      if (operator === 'nin') return `(${left} = ANY(${bind(value)}::${cast}[])) IS NOT TRUE`;
      if (COMPARE[operator]) return `${left} ${COMPARE[operator]} ${bind(value)}::${cast}`;
    }
    throw new Error(`A rule asks ${of.name}.${node.field} for ${operator}, which has no SQL`);
  };

  function write(node: Condition, of: EntityMetadata, outer: string): string {
    switch (node.operator) {
      case 'and':
      case 'or': {
        const parts = (node.value as Condition[]).map((part) => write(part, of, outer));
        if (!parts.length) return node.operator === 'and' ? 'TRUE' : 'FALSE';
        return `(${parts.join(node.operator === 'and' ? ' AND ' : ' OR ')})`;
      }
      case 'not':
        return `((${(node.value as Condition[]).map((part) => write(part, of, outer)).join(' AND ')}) IS NOT TRUE)`;
      case 'elemMatch':
        return related(of, outer, node);
      default:
        return compare(of, outer, node);
    }
  }

  return { sql: write(condition, metadata, alias), parameters };
}
