import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { TestDatabase } from './database';

/** The built API in a process of its own, as `npm start` runs it. */
export interface TestServer {
  url: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

const MAIN = join(__dirname, '../../dist/apps/api/src/main.js');

/** Starts the built API on a database and waits until it serves; fails with the reasons it gives. */
export async function startTestServer(database: TestDatabase, env: NodeJS.ProcessEnv = {}): Promise<TestServer> {
  const child = fork(MAIN, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      PORT: '0',
      TSUDOI_LOG_LEVEL: 'error',
      ...env,
      APP_DATABASE_URL: database.app,
      GATE_DATABASE_URL: database.gate,
    },
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const url = await new Promise<string>((ready, fail) => {
    child.once('exit', (code) => fail(new Error(`the API ended with ${code}`)));
    child.on('message', (news: { kind: string; url?: string }) => {
      if (news.kind === 'ready') ready(news.url ?? '');
      else fail(new Error(JSON.stringify(news)));
    });
  });
  return {
    url,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
