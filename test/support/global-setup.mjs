// Once per run: builds the server, starts PostgreSQL (or uses DATABASE_URL), migrates one template that tests clone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT, buildServer } from '../../scripts/build.mjs';

const PREFIX = 'tsudoi-test-';
const ROOM_BYTES = 3e9;

/** Memory where there is plenty, because tests commit often; else the temp folder. */
function spaciousFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > ROOM_BYTES ? memory : tmpdir();
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Ends servers and removes folders of runs that were killed. */
async function sweep(folder, stopServer) {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue;
    await stopServer(join(folder, name));
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

async function administratorUrl(database) {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => undefined };
  const parent = spaciousFolder();
  await sweep(parent, database.stopEmbedded);
  const folder = join(parent, `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const settings = ['max_connections=200', 'shared_buffers=64MB', 'autovacuum=off'];
  const server = await database.startEmbedded({ dataFolder: folder, home: folder, settings });
  return {
    url: server.ownerUrl,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export default async function setUp() {
  // Kinds of tests may bring this setup twice; they share one server.
  if (globalThis.tsudoiTestDatabase) return;
  await buildServer();
  const database = createRequire(import.meta.url)(join(ROOT, 'dist/apps/api/src/platform/database/index.js'));
  const administrator = await administratorUrl(database);
  const prefix = `tsudoi_test_${process.pid}`;
  const template = `${prefix}_template`;
  const client = new pg.Client(administrator.url);
  await client.connect();
  await client.query(`create database ${template}`);
  const owner = new URL(administrator.url);
  owner.pathname = template;
  // Roles of their own: a run beside a live installation must not change that one's passwords.
  const names = process.env.DATABASE_URL ? { app: 'tsudoi_test_app', gate: 'tsudoi_test_gate' } : database.ROLE_NAMES;
  // The same for all runs on one server, which share the roles.
  const password = createHash('sha256').update(administrator.url).digest('hex');
  const urls = await database.ensureRoles(owner.toString(), { app: password, gate: password }, names);
  await database.migrate(urls.owner, names);
  // Dropping a database ends its sessions, which takes membership in their roles.
  await client.query(`grant ${names.app}, ${names.gate} to current_user`);
  process.env.TSUDOI_TEST_DATABASE = JSON.stringify({
    administrator: administrator.url,
    prefix,
    template,
    names,
    urls,
  });
  globalThis.tsudoiTestDatabase = {
    async close() {
      const { rows } = await client.query(`select datname from pg_database where datname like '${prefix}%'`);
      for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
      await client.end();
      await administrator.stop();
    },
  };
}
