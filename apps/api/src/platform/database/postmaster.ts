import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What `postmaster.pid` says about the server that keeps a database folder. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** True while a process of that number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True while that process is PostgreSQL on this very folder: process numbers are used again, and zombies linger. */
export function keepsFolder(pid: number, databaseFolder: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(databaseFolder);
  } catch {
    return process.platform !== 'linux';
  }
}

/** The live server of a database folder, also one orphaned by a killed launcher; undefined when there is none. */
export function findPostmaster(databaseFolder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(databaseFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0) || !keepsFolder(pid, databaseFolder)) return undefined;
  return { pid, port: Number(lines[3] ?? 0), ready: (lines[7] ?? '').trim() === 'ready' };
}

/** Removes the note of a server that is gone; PostgreSQL would refuse to start when its number is in use again. */
export function clearStaleNote(databaseFolder: string): void {
  if (!findPostmaster(databaseFolder)) rmSync(join(databaseFolder, 'postmaster.pid'), { force: true });
}
