import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../architecture/tree';

/** A data folder for one test, below a folder that only its owner may pass where `closed`. */
export function dataFolder({ closed = false } = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'tsudoi-launch-'));
  if (!closed) chmodSync(parent, 0o755);
  return join(parent, 'data');
}

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** `npm start` in a process of its own. */
export class Launcher {
  said = '';
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(
    readonly folder: string,
    readonly port: number,
    options: { args?: string[]; env?: NodeJS.ProcessEnv } = {},
  ) {
    const env = { ...process.env, TSUDOI_DATA: folder, PORT: String(port), ...options.env };
    this.child = spawn(process.execPath, ['scripts/start.mjs', '--api-only', ...(options.args ?? [])], {
      cwd: ROOT,
      env: { ...env, DATABASE_URL: options.env?.DATABASE_URL },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const listen = (chunk: Buffer) => (this.said += chunk.toString());
    this.child.stdout?.on('data', listen);
    this.child.stderr?.on('data', listen);
    this.ended = new Promise((done) => this.child.on('close', (code) => done(code)));
  }

  /** Waits until the launcher has said this; fails with everything it said when it ends before. */
  async says(text: string): Promise<void> {
    let over = false;
    void this.ended.then(() => (over = true));
    while (!this.said.includes(text)) {
      if (over) throw new Error(`ended without "${text}":\n${this.said}`);
      await pause(10);
    }
  }

  /** Waits until the API answers /readyz with 200. */
  async isReady(): Promise<void> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(20);
    }
  }

  get apiPid(): number {
    return (JSON.parse(readFileSync(join(this.folder, 'launcher.json'), 'utf8')) as { api: number }).api;
  }

  private get postmasterNote(): string {
    const place = join(this.folder, 'place.json');
    const home = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as { home: string }).home : this.folder;
    return join(home, 'cluster/pg/postmaster.pid');
  }

  private get postmasterLines(): string[] {
    return readFileSync(this.postmasterNote, 'utf8').split('\n');
  }

  /** Whether the database has ended in order: it takes its note away last. */
  get databaseRests(): boolean {
    return !existsSync(this.postmasterNote);
  }

  get databasePid(): number {
    return Number(this.postmasterLines[0]);
  }

  get databasePort(): number {
    return Number(this.postmasterLines[3]);
  }

  /** Ends in order, as by Ctrl-C; returns the exit code. */
  stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.ended;
  }

  /** Removes the data folder, and the database's own place where it had to take one. */
  clear(): void {
    const place = join(this.folder, 'place.json');
    if (existsSync(place))
      rmSync((JSON.parse(readFileSync(place, 'utf8')) as { home: string }).home, { recursive: true });
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}
