// Keeps the API process and the embedded database running until told to stop.
import { fork } from 'node:child_process';
import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';
import { databaseModule, environmentFor } from './database.mjs';
import { Stop, say } from './messages.mjs';

const API = join(ROOT, 'dist/apps/api/src/main.js');
/** Waiting times before the next attempt; never longer than five seconds. */
const PAUSES_MS = [50, 250, 1_000, 2_000, 5_000];
/** An API that served this long did not fail at starting; the next attempt need not wait. */
const STEADY_MS = 1_000;
const FAREWELL_MS = 8_000;
const LOOK_EVERY_MS = 100;
const LOG_LIMIT_BYTES = 20_000_000;

function openLog(folder) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'api.log');
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

/**
 * The API as a child that is started again when it ends. `start` resolves with its address once it serves; it rejects
 * when the first attempt fails, since another would end alike.
 */
export class ApiSupervisor {
  #child;
  #stopping = false;
  #failures = 0;
  #url;
  #asked = false;

  constructor(database, report, onReady = () => undefined) {
    this.onReady = onReady;
    this.env = { ...environmentFor(database, { owner: false }), NODE_ENV: 'production' };
    this.folder = database.dataFolder;
    this.report = report;
  }

  start() {
    return new Promise((ready, fail) => {
      let readyAt = Infinity;
      const log = openLog(this.folder);
      // Detached: Ctrl-C reaches the launcher alone, which lets the API finish what it is answering.
      const child = fork(API, { env: this.env, execArgv: [], detached: true, stdio: ['ignore', log, log, 'ipc'] });
      this.#child = child;
      child.on('message', (news) => {
        if (news.kind === 'ready') {
          readyAt = performance.now();
          this.onReady({ url: news.url, api: child.pid });
          ready((this.#url = news.url));
        }
        if (news.kind === 'refused') fail(new Stop('UNFIT', news.reasons.join('\n  ')));
        if (news.code === 'EADDRINUSE') fail(new Stop('PORT_TAKEN', process.env.PORT || '3000'));
        else if (news.kind === 'failed') fail(new Stop('API_DID_NOT_START', news.cause));
      });
      child.on('error', fail);
      child.on('exit', (code, signal) => {
        if (this.#stopping) return;
        if (!this.#url)
          return fail(new Stop('API_DID_NOT_START', `${signal ?? code}, ${join(this.folder, 'api.log')}`));
        if (this.#asked) {
          this.#asked = false;
          return void this.start().catch((error) => this.report(error.message));
        }
        this.#failures = performance.now() - readyAt > STEADY_MS ? 0 : this.#failures + 1;
        this.report(say('apiRestarts', { code: signal ?? code }));
        const pause = PAUSES_MS[Math.min(this.#failures, PAUSES_MS.length - 1)];
        setTimeout(() => this.#stopping || this.start().catch(() => undefined), pause);
      });
    });
  }

  /** Ends the present API; the next one starts at once. */
  restart() {
    this.#asked = true;
    this.#child?.kill('SIGTERM');
  }

  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
    await gone;
    clearTimeout(patience);
  }
}

/** Looks after an embedded server, also one that another process started, and starts it again at the same port. */
export function watchDatabase(database, report) {
  let server = database.embedded;
  if (!server) return { stop: () => undefined };
  const { startEmbedded } = databaseModule();
  const { dataFolder, home } = database;
  let busy = false;
  const timer = setInterval(async () => {
    if (busy || server.isRunning()) return;
    busy = true;
    const goneAt = performance.now();
    report(say('databaseRestarts'));
    try {
      server = await startEmbedded({ dataFolder, home, port: server.port });
      report(say('databaseBack', { ms: Math.round(performance.now() - goneAt) }));
    } catch (error) {
      report(error.message);
    } finally {
      busy = false;
    }
  }, LOOK_EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
