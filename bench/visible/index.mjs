// The list of all actions that I may see, with both walls on, at the size of a prefecture: its first page and its count as
// the API reads them, beside the whole rule as one condition on the table. Milliseconds are of one run: read the ratios.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const ACTIONS = Number(process.argv[2] ?? 500_000);
const SIZES = { organisations: 1_000, bodies: 400, meetings: ACTIONS / 25, items: (ACTIONS * 2) / 5, actions: ACTIONS };
const NOW = new Date('2026-04-01T10:00:00+09:00');
const READERS = 40;

const load = createRequire(join(ROOT, 'dist/apps/api/src/main.js'));
load('reflect-metadata');
const { openDatabase, migrate, SnakeNaming } = load('./platform/database');
const { Visibility, visible } = load('./platform/visibility');
const { ActionsQueries } = load('./actions/actions.queries');
const { ActionItem } = load('./actions');
const { ENTITIES } = load('./entities');
const { DataSource } = load('typeorm');
const { Client } = load('pg');

async function fill(owner) {
  const sql = readFileSync(join(HERE, 'prefecture.sql'), 'utf8');
  await owner.query(sql.replace(/\{(\w+)\}/g, (_, name) => String(SIZES[name])));
}

/** The median and the slowest of what `work` takes for each organisation, after one time that is not measured. */
async function measure(visibility, organisations, work) {
  const times = [];
  for (const organisationId of organisations)
    await visibility.as({ kind: 'JOB', organisationId }, async (actor) => {
      await work(actor);
      const startedAt = performance.now();
      await work(actor);
      times.push(performance.now() - startedAt);
    });
  times.sort((a, b) => a - b);
  const rounded = (ms) => Math.round(ms * 10) / 10;
  return { median: rounded(times[times.length >> 1]), slowest: rounded(times.at(-1)) };
}

const folder = mkdtempSync(join(tmpdir(), 'tsudoi-bench-'));
const database = await openDatabase({ TSUDOI_DATA: folder }, ROOT);
const owner = new Client({ connectionString: database.urls.owner });
let source;
try {
  await migrate(database.urls.owner);
  await owner.connect();
  const startedAt = performance.now();
  await fill(owner);
  console.error(`${ACTIONS} actions written in ${Math.round((performance.now() - startedAt) / 1000)} s`);
  source = await new DataSource({
    type: 'postgres',
    url: database.urls.app,
    entities: ENTITIES,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
  }).initialize();
  const visibility = new Visibility(source, { now: () => NOW });
  const queries = new ActionsQueries();
  const every = Math.floor(SIZES.organisations / READERS);
  const { rows } = await owner.query('SELECT id, sort_order AS n FROM organisation ORDER BY sort_order');
  const groups = {
    hubs: rows.slice(0, 5).map(({ id }) => id),
    others: rows.filter(({ n }) => n >= 5 && n % every === 0).map(({ id }) => id),
  };
  const open = (actor) => visible(actor, ActionItem, 'a').andWhere(`a.state = 'OPEN'`);
  const page = (actor) => queries.list(actor, { scope: 'VISIBLE', state: 'OPEN', first: 20 });
  const result = { actions: ACTIONS };
  for (const [name, organisations] of Object.entries(groups))
    result[name] = {
      pageMs: await measure(visibility, organisations, page),
      pageAsOneConditionMs: await measure(visibility, organisations, (actor) =>
        open(actor).orderBy('a.dueOn').addOrderBy('a.id').take(21).getMany(),
      ),
      countMs: await measure(visibility, organisations, async (actor) => (await page(actor)).totalCount),
      countAsOneConditionMs: await measure(visibility, organisations, (actor) => open(actor).getCount()),
    };
  console.log(JSON.stringify(result, null, 2));
} finally {
  await source?.destroy();
  await owner.end();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
