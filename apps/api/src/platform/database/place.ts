import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../config/make-folder';
import { closedParent, databaseUser } from './binaries';
import { StartFailure } from './start-failure';

const SYSTEM_FOLDER = '/var/lib/tsudoi';

/**
 * The folder that keeps the database of a data folder: that folder itself, or the one that the settings name. A root
 * start below a closed folder (PostgreSQL, which never runs as root, could not pass) takes a folder of its own under
 * /var/lib/tsudoi and notes it in the data folder, so that both belong together from then on.
 */
export function databaseHome(dataFolder: string, wanted: string | undefined): string {
  if (wanted) return wanted;
  const note = join(dataFolder, 'place.json');
  if (existsSync(note)) return (JSON.parse(readFileSync(note, 'utf8')) as { home: string }).home;
  const user = databaseUser();
  const closed = closedParent(dataFolder, user) ?? closedParent(__dirname, user);
  if (!closed || existsSync(join(dataFolder, 'cluster'))) return dataFolder;
  const home = join(SYSTEM_FOLDER, randomBytes(6).toString('hex'));
  try {
    makeFolder(dataFolder, 0o711);
  } catch {
    throw new StartFailure('FOLDER_NOT_WRITABLE', dataFolder);
  }
  try {
    makeFolder(home, 0o711);
  } catch {
    throw new StartFailure('FOLDER_CLOSED_TO_DATABASE', closed);
  }
  writeFileSync(note, JSON.stringify({ home }), { mode: 0o600 });
  return home;
}
