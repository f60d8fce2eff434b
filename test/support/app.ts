import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { AppModule } from '../../apps/api/src/app.module';
import { readConfig } from '../../apps/api/src/platform/config';
import { createApp } from '../../apps/api/src/platform/http';
import { cloneDatabase, type TestDatabase } from './database';

/** The API in this process, on a database of its own. */
export interface TestApp {
  app: NestExpressApplication;
  database: TestDatabase;
  /** Supertest without cookies. */
  http: ReturnType<typeof supertest>;
  /** Supertest that keeps cookies, one per person. */
  browser(): ReturnType<typeof supertest.agent>;
  close(): Promise<void>;
}

/** Boots the API on `database` (default: a fresh empty clone); `close` also drops the database. */
export async function startTestApp(database?: TestDatabase, env: NodeJS.ProcessEnv = {}): Promise<TestApp> {
  const own = database ?? (await cloneDatabase());
  const config = readConfig({
    TSUDOI_LOG_LEVEL: 'silent',
    PORT: '0',
    ...env,
    APP_DATABASE_URL: own.app,
    GATE_DATABASE_URL: own.gate,
  });
  const app = await createApp(AppModule.for(config), config);
  // Listening once keeps the port for all requests; supertest would open and close one per request.
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer();
  return {
    app,
    database: own,
    http: supertest(server),
    browser: () => supertest.agent(server),
    close: async () => {
      await app.close();
      await own.drop();
    },
  };
}
