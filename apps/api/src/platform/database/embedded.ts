import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { makeFolder } from '../config/make-folder';
import { closedParent, databasePrograms, databaseUser, type DatabaseUser } from './binaries';
import { clearStaleNote, findPostmaster, isAlive, keepsFolder } from './postmaster';
import { readSecrets, type Secrets } from './secrets';
import { StartFailure } from './start-failure';

export const OWNER_ROLE = 'tsudoi_owner';
export const DATABASE_NAME = 'tsudoi';
const SUPERUSER = 'tsudoi_super';
const START_TIMEOUT_MS = 30_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** Where an embedded server lives: `dataFolder` holds secrets and logs, `home` (default: the same) the database. */
export interface EmbeddedOptions {
  dataFolder: string;
  home?: string;
  /** The port to listen on; default: the one of a running server, else a free one. */
  port?: number;
  /** Extra server settings, `name=value`; for tests. */
  settings?: string[];
}

/** A running embedded server. `stop` ends it in order and returns when its files are at rest. */
export interface EmbeddedServer {
  pid: number;
  port: number;
  /** True when a server that already ran was taken over. */
  reused: boolean;
  ownerUrl: string;
  superuserUrl: string;
  secrets: Secrets;
  isRunning(): boolean;
  stop(): Promise<void>;
}

interface Place {
  programs: string;
  databaseFolder: string;
  tempFolder: string;
  logFile: string;
  user: DatabaseUser | undefined;
}

const address = (role: string, password: string, port: number, database: string) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

async function preparePlace(options: EmbeddedOptions): Promise<Place> {
  const dataFolder = resolve(options.dataFolder);
  const home = resolve(options.home ?? dataFolder);
  const user = databaseUser();
  // As root the server runs as somebody else, who must be able to pass through; the files below stay closed.
  const mode = user ? 0o711 : 0o700;
  try {
    for (const folder of [dataFolder, home]) makeFolder(folder, mode);
    writeFileSync(join(dataFolder, '.writable'), '');
    rmSync(join(dataFolder, '.writable'));
    for (const folder of [join(home, 'tmp'), join(home, 'cluster')]) {
      makeFolder(folder, 0o700);
      if (user) chownSync(folder, user.uid, user.gid);
    }
  } catch (error) {
    throw new StartFailure('FOLDER_NOT_WRITABLE', (error as NodeJS.ErrnoException).path ?? dataFolder);
  }
  const closed = closedParent(join(home, 'cluster'), user);
  if (closed) throw new StartFailure('FOLDER_CLOSED_TO_DATABASE', closed);
  return {
    programs: await databasePrograms(home, user),
    databaseFolder: join(home, 'cluster', 'pg'),
    tempFolder: join(home, 'tmp'),
    logFile: join(dataFolder, 'postgres.log'),
    user,
  };
}

function childOptions(place: Place) {
  const env = { PATH: process.env.PATH, TMPDIR: place.tempFolder, LC_ALL: 'C', TZ: 'UTC' };
  return { env: env as NodeJS.ProcessEnv, cwd: place.tempFolder, ...place.user };
}

/** Makes the cluster beside its place and moves it there whole: a start cut short leaves none, never half of one. */
async function initialise(place: Place, password: string): Promise<void> {
  const part = `${place.databaseFolder}.part`;
  rmSync(part, { recursive: true, force: true });
  const passwordFile = join(place.tempFolder, `first-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
  try {
    let said = '';
    const flags = [
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
    ];
    const child = spawn(
      join(place.programs, 'bin/initdb'),
      [`--pgdata=${part}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...flags],
      { ...childOptions(place), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
    if (code !== 0) throw new StartFailure('DATABASE_DID_NOT_START', said.trim().split('\n').pop() ?? `initdb ${code}`);
    renameSync(part, place.databaseFolder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const freePort = () =>
  new Promise<number>((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address() as { port: number };
      probe.close(() => done(bound.port));
    });
  });

function launch(place: Place, port: number, settings: string[]): number {
  if (existsSync(place.logFile) && statSync(place.logFile).size > LOG_LIMIT_BYTES) truncateSync(place.logFile);
  const log = openSync(place.logFile, 'a', 0o600);
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', ...settings];
  // Detached: Ctrl-C in a terminal reaches the launcher alone, which then ends everything in order.
  const child = spawn(
    join(place.programs, 'bin/postgres'),
    ['-D', place.databaseFolder, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
    { ...childOptions(place), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return child.pid ?? 0;
}

/** Starts until the server says that it is ready; a predecessor's last processes may need a moment to let go. */
async function startAndWait(place: Place, options: EmbeddedOptions) {
  const deadline = performance.now() + START_TIMEOUT_MS;
  let pid = 0;
  while (performance.now() < deadline) {
    const found = findPostmaster(place.databaseFolder);
    if (found?.ready) return { ...found, reused: found.pid !== pid };
    if (!found && !(pid && isAlive(pid))) {
      if (pid) await pause(200);
      clearStaleNote(place.databaseFolder);
      pid = launch(place, options.port ?? (await freePort()), options.settings ?? []);
    }
    await pause(15);
  }
  throw new StartFailure('DATABASE_DID_NOT_START', place.logFile);
}

const firstPassword = (secrets: Secrets) => `${secrets.superuser}-first`;

async function isFurnished(port: number, secrets: Secrets): Promise<boolean> {
  const client = new Client(address(OWNER_ROLE, secrets.owner, port, DATABASE_NAME));
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Owner, database and a fresh superuser password (initdb's has lain in a file); may be repeated after a cut. */
async function furnish(port: number, secrets: Secrets): Promise<void> {
  const client = new Client(address(SUPERUSER, firstPassword(secrets), port, 'postgres'));
  await client.connect();
  try {
    const { rows: roles } = await client.query('select 1 from pg_roles where rolname = $1', [OWNER_ROLE]);
    if (roles.length === 0) {
      await client.query(`create role ${OWNER_ROLE} login createdb createrole password '${secrets.owner}'`);
    }
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME]);
    if (databases.length === 0) await client.query(`create database ${DATABASE_NAME} owner ${OWNER_ROLE}`);
    await client.query(`revoke connect on database ${DATABASE_NAME} from public`);
    await client.query(`alter role ${SUPERUSER} password '${secrets.superuser}'`);
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL in a data folder, or takes over the server that already keeps it (also one left behind by a killed
 * launcher). Creates cluster, owner and database on the first call. Fails with a StartFailure.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await preparePlace(options);
  const secrets = await readSecrets(resolve(options.dataFolder));
  const first = !existsSync(join(place.databaseFolder, 'PG_VERSION'));
  if (first) await initialise(place, firstPassword(secrets));
  const { pid, port, reused } = await startAndWait(place, options);
  if (first || !(await isFurnished(port, secrets))) await furnish(port, secrets);
  return {
    pid,
    port,
    reused,
    secrets,
    ownerUrl: address(OWNER_ROLE, secrets.owner, port, DATABASE_NAME),
    superuserUrl: address(SUPERUSER, secrets.superuser, port, DATABASE_NAME),
    isRunning: () => keepsFolder(pid, place.databaseFolder),
    stop: () => stopPostmaster(place.databaseFolder),
  };
}

/** Ends the server of a home folder in order, whoever started it, and waits until it is gone. */
export async function stopEmbedded(home: string): Promise<void> {
  await stopPostmaster(join(resolve(home), 'cluster', 'pg'));
}

async function stopPostmaster(databaseFolder: string): Promise<void> {
  const running = findPostmaster(databaseFolder);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  const patience = performance.now() + 20_000;
  while (keepsFolder(running.pid, databaseFolder)) {
    if (performance.now() > patience) process.kill(running.pid, 'SIGQUIT');
    await pause(15);
  }
}
