import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDatabase } from './database';

/** The built API in a process of its own, as `npm start` runs it. */
export interface TestServer {
  url: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

const MAIN = join(__dirname, '../../dist/apps/api/src/main.js');

/**
 * Starts the built API on a database and waits until it serves; fails with the reasons it gives. With the path of a
 * `log` all that it says goes there, as much of it as `npm start` prints; else only its faults are printed.
 */
export async function startTestServer(
  database: TestDatabase,
  env: NodeJS.ProcessEnv = {},
  log?: string,
): Promise<TestServer> {
  const said = log === undefined ? undefined : openSync(log, 'a');
  const child = fork(MAIN, {
    stdio: ['ignore', said ?? 'ignore', said ?? 'inherit', 'ipc'],
    execArgv: [],
    env: {
      ...process.env,
      PORT: '0',
      TSUDOI_LOG_LEVEL: said === undefined ? 'error' : 'info',
      ...env,
      APP_DATABASE_URL: database.app,
      GATE_DATABASE_URL: database.gate,
    },
  });
  if (said !== undefined) closeSync(said);
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
