import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Logger, Module, ValidationPipe } from '@nestjs/common';
import { APP_PIPE, ModuleRef } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { Audit } from '../audit/audit.service';
import { Config, deriveKey } from '../config';
import { Visibility } from '../visibility';
import { languageOf } from './context';
import { DocumentStore } from './document-store';
import { inputRefused } from './fields';
import { formatError } from './format-error';
import { armor, TOKENS } from './limits';
import { Readers, wrapMutations } from './readers';
import { LocalDateScalar, LocalTimeScalar } from './scalars';
import { CursorSeal, signCursors } from './signed-cursors';
import { TransactionPlugin } from './transaction.plugin';

@Global()
@Module({ providers: [Readers], exports: [Readers] })
class ReadersModule {}

/** The GraphQL server: code first, one transaction per operation, refusals with codes, limits. */
@Module({
  imports: [
    ReadersModule,
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ReadersModule],
      inject: [Config, Readers, ModuleRef],
      useFactory: (config: Config, readers: Readers, modules: ModuleRef) => {
        const logger = new Logger('GraphQL');
        const guard = armor.protect();
        const seal = new CursorSeal(deriveKey(config, 'cursor'));
        return {
          autoSchemaFile: true,
          sortSchema: true,
          path: '/graphql',
          graphiql: false,
          playground: false,
          introspection: config.mode === 'demo',
          csrfPrevention: true,
          hideSchemaDetailsFromClientErrors: config.mode !== 'demo',
          includeStacktraceInErrorResponses: false,
          allowBatchedHttpRequests: false,
          persistedQueries: false,
          documentStore: new DocumentStore(),
          parseOptions: { maxTokens: TOKENS },
          validationRules: [...guard.validationRules],
          plugins: [
            ...guard.plugins,
            new TransactionPlugin(
              () => modules.get(Visibility, { strict: false }),
              () => modules.get(Audit, { strict: false }),
              deriveKey(config, 'idempotency'),
            ),
          ] as ApolloDriverConfig['plugins'],
          formatError: formatError(
            (entry, message) => logger.error({ ...entry, msg: message }),
            config.mode === 'demo',
          ),
          transformSchema: (schema) => signCursors(wrapMutations(schema, readers), seal),
          context: ({ req, res }: { req: Request; res: Response }) => ({
            req,
            res,
            language: languageOf(req.get('accept-language')),
          }),
        };
      },
    }),
  ],
  providers: [
    LocalDateScalar,
    LocalTimeScalar,
    { provide: APP_PIPE, useValue: new ValidationPipe({ transform: true, exceptionFactory: inputRefused }) },
  ],
})
export class GraphqlModule {}
