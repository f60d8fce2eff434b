// Seconds from `npm start` to ready: on a checkout just installed (nothing built, no data), and on a later start.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const LEFT_OUT = ['node_modules', 'dist', 'data', '.git', 'coverage'];
const ROUNDS = Number(process.argv[2] ?? 3);
const PORT = '3987';
const LONGEST_MS = 60_000;

/** The checkout as after npm ci: every tracked folder, the installed packages, nothing built. */
function freshCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-start-'));
  chmodSync(folder, 0o755);
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => !LEFT_OUT.includes(path.slice(ROOT.length + 1).split('/')[0]),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Starts, waits for /readyz, ends in order; returns the seconds to ready. */
async function timeStart(folder) {
  const startedAt = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const gone = new Promise((done) => child.on('exit', done));
  let seconds;
  while (seconds === undefined && child.exitCode === null && performance.now() - startedAt < LONGEST_MS) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready && said.includes(`:${PORT}`)) seconds = (performance.now() - startedAt) / 1_000;
    else await new Promise((done) => setTimeout(done, 20));
  }
  child.kill('SIGINT');
  await gone;
  if (seconds === undefined) throw new Error(`did not start:\n${said}`);
  return seconds;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const first = [];
const later = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = freshCheckout();
  try {
    first.push(await timeStart(folder));
    later.push(await timeStart(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`first start  median ${median(first).toFixed(1)} s of ${ROUNDS} (aim 10)`);
console.log(`later start  median ${median(later).toFixed(1)} s of ${ROUNDS} (aim 4)`);
