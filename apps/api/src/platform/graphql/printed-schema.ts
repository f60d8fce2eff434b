import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema of an initialised application as text, sorted by name so that changes read well. */
export function printedSchema(app: INestApplicationContext): string {
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
