// verify:log on a long log and on a tenth of it: entries are written through the trigger that chains them, then the command
// runs as users run it, and its greatest resident memory is read. Times are of one run.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ENTRIES = Number(process.argv[2] ?? 1_000_000);
/** Entries of one transaction: few enough that the versions of the head stay few. */
const BATCH = 500;

const load = createRequire(join(ROOT, 'dist/apps/api/src/main.js'));
load('reflect-metadata');
const { openDatabase, migrate } = load('./platform/database');
const { Client } = load('pg');

async function write(owner, count) {
  for (let written = 0; written < count; written += BATCH)
    await owner.query(
      `SELECT record_sign_in('signIn', gen_random_uuid(), gen_random_uuid(), md5(n::text), now())
       FROM generate_series(1, $1::int) AS n`,
      [Math.min(BATCH, count - written)],
    );
}

/** What the command says, how long it ran and the most memory it held at once (Linux: VmHWM), in MB. */
function verify(url) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/api/src/commands/verify-log.js')], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      clearInterval(watch);
    }
  }, 50);
  child.stdout.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      const { entries, ok } = JSON.parse(said);
      resolve({ entries, ok, seconds: Math.round((performance.now() - startedAt) / 100) / 10, peakMb: peak >> 10 });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'tsudoi-bench-'));
const database = await openDatabase({ TSUDOI_DATA: folder }, ROOT);
const owner = new Client({ connectionString: database.urls.owner });
try {
  await migrate(database.urls.owner);
  await owner.connect();
  const tenth = Math.floor(ENTRIES / 10);
  await write(owner, tenth);
  const result = [await verify(database.urls.owner)];
  const startedAt = performance.now();
  await write(owner, ENTRIES - tenth);
  const perSecond = Math.round(((ENTRIES - tenth) * 1000) / (performance.now() - startedAt));
  result.push(await verify(database.urls.owner));
  console.log(JSON.stringify({ writtenPerSecond: perSecond, verified: result }));
} finally {
  await owner.end();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
