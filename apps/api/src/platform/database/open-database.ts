import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { makeFolder } from '../config/make-folder';
import { startEmbedded, type EmbeddedServer } from './embedded';
import { databaseHome } from './place';
import { isAlive } from './postmaster';
import { ensureRoles, type DatabaseUrls } from './roles';
import { readSecrets } from './secrets';
import { StartFailure } from './start-failure';

/** The settings that decide which database a process works on; names as in the environment. */
export interface DatabaseSettings {
  TSUDOI_DATA?: string;
  TSUDOI_PG_HOME?: string;
  DATABASE_URL?: string;
  APP_DATABASE_URL?: string;
  GATE_DATABASE_URL?: string;
}

/** A database at hand. `close` stops the embedded server unless another process still works with it. */
export interface OpenDatabase {
  urls: DatabaseUrls;
  dataFolder: string;
  /** Where the embedded server keeps its files; the data folder, unless that is closed to it. */
  home: string;
  embedded: EmbeddedServer | undefined;
  close(): Promise<void>;
}

const OLDEST_SERVER = 150_000;

/** Notes this process as a user of the data folder's server; `leave` says whether it was the last one alive. */
function register(dataFolder: string): { leave(): boolean } {
  const folder = join(dataFolder, 'users');
  const note = join(folder, String(process.pid));
  try {
    // As root the database runs as somebody else, who must be able to pass through the data folder.
    makeFolder(dataFolder, process.getuid?.() === 0 ? 0o711 : 0o700);
    makeFolder(folder, 0o700);
    writeFileSync(note, '');
  } catch {
    throw new StartFailure('FOLDER_NOT_WRITABLE', dataFolder);
  }
  return {
    leave() {
      rmSync(note, { force: true });
      return readdirSync(folder).every((pid) => {
        const alive = isAlive(Number(pid));
        if (!alive) rmSync(join(folder, pid), { force: true });
        return !alive;
      });
    },
  };
}

async function requireReachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    if ((rows[0]?.version ?? 0) < OLDEST_SERVER) throw new StartFailure('DATABASE_TOO_OLD', String(rows[0]?.version));
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const cause = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new StartFailure('DATABASE_UNREACHABLE', `${new URL(url).host} (${cause})`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function openExternal(url: string, dataFolder: string, settings: DatabaseSettings): Promise<OpenDatabase> {
  await requireReachable(url);
  const { APP_DATABASE_URL: app, GATE_DATABASE_URL: gate } = settings;
  let urls: DatabaseUrls;
  if (app && gate) {
    urls = { owner: url, app, gate };
  } else {
    try {
      makeFolder(dataFolder, 0o700);
      urls = await ensureRoles(url, await readSecrets(dataFolder));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      throw new StartFailure('FOLDER_NOT_WRITABLE', dataFolder);
    }
  }
  return { urls, dataFolder, home: dataFolder, embedded: undefined, close: async () => undefined };
}

/**
 * Opens the database that the settings name: `DATABASE_URL`, else the embedded one in `TSUDOI_DATA` (default
 * `./data` below `root`), which is started or, beside a live server, joined. Roles are in place afterwards; the schema
 * is not touched. Fails with a StartFailure.
 */
export async function openDatabase(settings: DatabaseSettings, root: string, port?: number): Promise<OpenDatabase> {
  const dataFolder = resolve(root, settings.TSUDOI_DATA || 'data');
  if (settings.DATABASE_URL) return openExternal(settings.DATABASE_URL, dataFolder, settings);
  const home = databaseHome(dataFolder, settings.TSUDOI_PG_HOME && resolve(root, settings.TSUDOI_PG_HOME));
  // Before the server is looked for: a process that ends just now must see that it is still wanted.
  const user = register(dataFolder);
  const embedded = await startEmbedded({ dataFolder, home, port });
  const urls = await ensureRoles(embedded.ownerUrl, embedded.secrets);
  return {
    urls,
    dataFolder,
    home,
    embedded,
    close: async () => {
      if (user.leave()) await embedded.stop();
    },
  };
}
