import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { LocalDateScalar, LocalTimeScalar } from './scalars';

type Class = new (...args: never[]) => unknown;

/** The schema of the given feature modules as SDL, without a database: what `apps/api/schema.graphql` must say. */
export async function schemaOf(modules: readonly Class[]): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const providers = modules.flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as unknown[]);
    const resolvers = providers.filter(
      (provider): provider is Class =>
        typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
    );
    const schema = await app
      .get(GraphQLSchemaFactory)
      .create(resolvers as never, [LocalDateScalar, LocalTimeScalar] as never);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}
