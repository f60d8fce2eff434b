// npm start: from a fresh checkout to a running Tsudoi, and back to rest on Ctrl-C.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, buildServer, buildWeb } from './build.mjs';
import {
  commandPath,
  dataFolder,
  databaseModule,
  environmentFor,
  filledBy,
  liveLauncher,
  rolesOf,
  runCommand,
} from './database.mjs';
import { Stop, asStop, say } from './messages.mjs';
import { ApiSupervisor, watchDatabase } from './supervise.mjs';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
/** How long the API of a killed launcher may hold the port. */
const PORT_PATIENCE_MS = 6_000;

/** How long a launcher whose npm was killed may need to notice. */
const LAUNCHER_PATIENCE_MS = 1_500;
const ASK_TWICE_MS = 2_000;

const startedAt = performance.now();
const report = (line) => console.log(line);
const wantsEmpty = process.argv.includes('--empty');
/** `npm run dev` serves the web app itself. */
const wantsWeb = !process.argv.includes('--api-only');
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const launcherNote = join(dataFolder(), 'launcher.json');

const tryPort = () =>
  new Promise((free, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(port, host, () => probe.close(free));
  });

/** Fails with one clear line when the port is another's; an API that lost its launcher is given time to leave. */
async function requirePort() {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Stop('SETTING_WRONG', `PORT=${process.env.PORT}`);
  const patience = existsSync(launcherNote) ? PORT_PATIENCE_MS : 0;
  for (;;) {
    try {
      return await tryPort();
    } catch (error) {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') throw new Stop('HOST_UNKNOWN', host);
      if (error.code === 'EACCES') throw new Stop('SETTING_WRONG', `PORT=${port} (${error.code})`);
      if (performance.now() - startedAt > patience) throw new Stop('PORT_TAKEN', String(port));
      await pause(100);
    }
  }
}

/** Fails when another launcher keeps the data folder, and goes on keeping it. */
async function requireAlone() {
  for (;;) {
    const live = await liveLauncher(dataFolder());
    if (!live) return;
    if (performance.now() - startedAt > LAUNCHER_PATIENCE_MS) throw new Stop('RUNNING_ALREADY', live.url);
    await pause(100);
  }
}

/** What will fill the database now: SAMPLE, EMPTY or nothing; refuses what must not be opened or emptied. */
async function fillingFor(database) {
  const filled = await filledBy(database);
  if (wantsEmpty && filled === 'SAMPLE') throw new Stop('SAMPLE_PRESENT');
  // An imported ward has nobody who can sign in yet: --empty makes the first operator whenever there is none.
  const filling = wantsEmpty ? 'EMPTY' : filled ? undefined : 'SAMPLE';
  if (!LOOPBACK.includes(host) && (filled ?? filling) === 'SAMPLE') throw new Stop('SAMPLE_NOT_OPEN');
  return filling;
}

async function fill(filling, database) {
  const path = commandPath(filling === 'SAMPLE' ? 'load-sample' : 'first-operator');
  if (!path) return '';
  if (filling === 'SAMPLE') report(say('loadingSample'));
  const { done } = runCommand(path, [], environmentFor(database, { owner: true }), { capture: true });
  const { code, printed } = await done;
  if (code !== 0) throw new Stop('COMMAND_FAILED', filling === 'SAMPLE' ? 'load-sample' : 'first-operator');
  return filling === 'EMPTY' ? printed : '';
}

/** The sign-ins that the sample's loader left in the data folder, one line each. */
function sampleSignIns(folder) {
  const accounts = join(folder, 'sample-accounts.json');
  const password = join(folder, 'sample-password.txt');
  if (!existsSync(accounts) || !existsSync(password)) return [];
  const people = JSON.parse(readFileSync(accounts, 'utf8'));
  const widest = Math.max(...people.map(({ email }) => email.length));
  return [
    say('signIns', { password: readFileSync(password, 'utf8').trim() }),
    ...people.map(({ email, name, role }) => `  ${email.padEnd(widest)}  ${name}${role ? `（${role}）` : ''}`),
  ];
}

/** Everything that must end again, in the order of ending. */
const endings = [];
let ending;

/** Ends in order, once; a second Ctrl-C does not wait. */
function end(code) {
  if (ending) return ending;
  ending = (async () => {
    for (const step of endings.reverse()) await step();
    process.exit(code);
  })();
  return ending;
}

async function prepareDatabase() {
  report(say('openingDatabase'));
  const { openDatabase, migrate } = databaseModule();
  const database = await openDatabase(process.env, ROOT);
  endings.push(() => database.close());
  if (database.home !== database.dataFolder) report(say('elsewhere', database));
  if (database.embedded?.reused) report(say('reused'));
  report(say('migrating'));
  await migrate(database.urls.owner, rolesOf(database));
  return database;
}

async function start() {
  await requireAlone();
  await requirePort();
  report(say('building'));
  await buildServer().catch((error) => Promise.reject(asStop(error, 'BUILD_FAILED')));
  const bundled = (wantsWeb ? buildWeb() : Promise.resolve()).catch((error) =>
    Promise.reject(asStop(error, 'BUILD_FAILED')),
  );
  bundled.catch(() => undefined);
  const database = await prepareDatabase();
  const filling = await fillingFor(database);
  const watch = watchDatabase(database, report);
  endings.push(() => watch.stop());
  report(say('startingApi'));
  const api = new ApiSupervisor(database, report, ({ url, api: pid }) => {
    writeFileSync(launcherNote, JSON.stringify({ pid: process.pid, url, api: pid }), { mode: 0o600 });
  });
  endings.push(() => rmSync(launcherNote, { force: true }));
  endings.push(() => api.stop());
  // `npm run dev` asks for a new API after each build.
  process.on('message', (word) => word === 'restart' && api.restart());
  const [url, line] = await Promise.all([api.start(), filling ? fill(filling, database) : '', bundled]);
  for (const signIn of (await filledBy(database)) === 'SAMPLE' ? sampleSignIns(database.dataFolder) : [])
    report(signIn);
  if (line) report(say('firstOperator', { line }));
  report(say('ready', { url, seconds: ((performance.now() - startedAt) / 1_000).toFixed(1) }));
  report(say('stopHint'));
}

let askedAt;

/** Ends in order; one Ctrl-C may arrive twice (from the terminal and from npm), a later second one does not wait. */
function askToEnd() {
  if (ending) {
    if (performance.now() - askedAt > ASK_TWICE_MS) process.exit(130);
    return;
  }
  askedAt = performance.now();
  report(say('stopping'));
  endings.unshift(() => report(say('stopped')));
  void end(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, askToEnd);

// When npm itself is killed it cannot pass that on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && askToEnd(), 250).unref();

start().catch((error) => {
  if (ending) return;
  console.error(asStop(error, 'API_DID_NOT_START').message);
  void end(1);
});
