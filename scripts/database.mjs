// The database as launcher and commands see it: opened, migrated, and asked what it was filled with.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { ROOT } from './build.mjs';

const load = createRequire(import.meta.url);

/** The built database module; to be called after the build. */
export const databaseModule = () => load(join(ROOT, 'dist/apps/api/src/platform/database/index.js'));

export const dataFolder = (env = process.env) => resolve(ROOT, env.TSUDOI_DATA || 'data');

/** The environment of a process that works on an open database; the owner's address only for commands. */
export function environmentFor(database, { owner }) {
  const env = { ...process.env, APP_DATABASE_URL: database.urls.app, GATE_DATABASE_URL: database.urls.gate };
  env.TSUDOI_DATA = database.dataFolder;
  delete env.DATABASE_URL;
  return owner ? { ...env, DATABASE_URL: database.urls.owner } : env;
}

/** Role names as the addresses carry them: a given address may name roles of its own. */
export const rolesOf = ({ urls }) => ({
  app: decodeURIComponent(new URL(urls.app).username),
  gate: decodeURIComponent(new URL(urls.gate).username),
});

/** SAMPLE, IMPORT or EMPTY: what the installation was filled with first; undefined while nothing was. */
export async function filledBy(database) {
  const client = new pg.Client(database.urls.app);
  await client.connect();
  try {
    const { rows } = await client.query('select filled_by from installation');
    return rows[0]?.filled_by;
  } finally {
    await client.end();
  }
}

/** The launcher that keeps a data folder, {pid, url}, if it lives and answers; else undefined. */
export async function liveLauncher(folder) {
  try {
    const note = JSON.parse(await readFile(join(folder, 'launcher.json'), 'utf8'));
    process.kill(note.pid, 0);
    const { ok } = await fetch(`${note.url}/healthz`, { signal: AbortSignal.timeout(1_000) });
    return ok ? note : undefined;
  } catch {
    return undefined;
  }
}

/** Path of a built command, or undefined when there is none of that name. */
export function commandPath(name) {
  const path = join(ROOT, 'dist/apps/api/src/commands', `${name}.js`);
  return /^[a-z-]+$/.test(name) && existsSync(path) ? path : undefined;
}

/** Runs a built command to its end; returns its exit code and, where `capture` is set, what it printed. */
export function runCommand(path, args, env, { capture = false } = {}) {
  const child = spawn(process.execPath, [path, ...args], {
    cwd: process.cwd(),
    env,
    stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  const done = new Promise((end, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => end({ code: code ?? (signal === 'SIGINT' ? 130 : 1), printed: printed.trim() }));
  });
  return { child, done };
}
