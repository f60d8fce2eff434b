import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool, types } from 'pg';
import { Config } from '../config';
import { SnakeNaming } from './naming';
import { SelfCheck } from './self-check.service';

/** Injection token of the pool of the gate role: sessions, secrets, locks and jobs, none of them content. */
export const GATE_POOL = Symbol('GATE_POOL');

/** Time-outs of every connection that serves a request, in milliseconds; jobs and commands set their own. */
export const REQUEST_TIMEOUTS = {
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  // Ends the wait for an answer on our side too; the only one that ends a wait for a synchronous replica.
  query_timeout: 8_000,
  keepAlive: true,
  options: '-c TimeZone=Asia/Tokyo',
};

/** Days stay text, YYYY-MM-DD or 'infinity': a Date would move them by a time zone. */
types.setTypeParser(types.builtins.DATE, (day) => day);

const APP_POOL_SIZE = 10;
const GATE_POOL_SIZE = 4;

/** The application role's data source (entities come from the features) and the gate role's pool. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres',
        url: config.appDatabaseUrl,
        autoLoadEntities: true,
        namingStrategy: new SnakeNaming(),
        installExtensions: false,
        poolSize: APP_POOL_SIZE,
        extra: { ...REQUEST_TIMEOUTS, application_name: 'tsudoi-app' },
        // A database that is still waking up, or a busy machine, is asked again before the start fails.
        retryAttempts: 3,
        retryDelay: 500,
        // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
        poolErrorHandler: () => undefined,
      }),
    }),
  ],
  providers: [
    SelfCheck,
    {
      provide: GATE_POOL,
      inject: [Config],
      useFactory: (config: Config) => {
        const settings = { ...REQUEST_TIMEOUTS, max: GATE_POOL_SIZE, application_name: 'tsudoi-gate' };
        return new Pool({ connectionString: config.gateDatabaseUrl, ...settings }).on('error', () => undefined);
      },
    },
  ],
  exports: [GATE_POOL, SelfCheck],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(GATE_POOL) private readonly gate: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.gate.end();
  }
}
