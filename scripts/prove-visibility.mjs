// npm run prove:visibility: the whole proof of who sees what, on databases of its own; `npm test` runs a part of it.
// `--long` prints the papers after each step of each sequence, which takes hours.
// Prints the counts of each part and last one JSON object; ends with 1 on one leak or one wrongly hidden row.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const DEFAULT_SEED = 20_260_401;
const SUMS = ['cells', 'leaks', 'wronglyHidden', 'mutants', 'killed', 'equivalent', 'worlds', 'paths', 'canaries'];

/** What is asked for; undefined where it is something else. */
function orderFrom(args) {
  const long = args.includes('--long');
  const [name, value, ...more] = args.filter((one) => one !== '--long');
  if (args.length > 3 || more.length > 0) return undefined;
  if (name === undefined) return { seed: DEFAULT_SEED, long };
  if (name !== '--seed' || !/^\d{1,9}$/.test(value ?? '')) return undefined;
  return { seed: Number(value), long };
}

/** Jest tells what it does on stderr; stdout is for the result. */
function runProof(folder, { seed, long }) {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, '--selectProjects', 'visibility'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      TSUDOI_PROVE: 'whole',
      TSUDOI_PROVE_REPORT: folder,
      TSUDOI_PROVE_LONG: long ? 'yes' : 'no',
      PROVE_SEED: String(seed),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function main(args) {
  const order = orderFrom(args);
  if (order === undefined) {
    console.error('prove:visibility [--seed NUMBER] [--long]');
    return 2;
  }
  const startedAt = process.hrtime.bigint();
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-proof-'));
  try {
    const code = await runProof(folder, order);
    const total = Object.fromEntries(SUMS.map((name) => [name, 0]));
    for (const file of readdirSync(folder).sort()) {
      const counts = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const words = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
      console.log(`${file.replace('.json', '')}: ${words.join(', ')}`);
      for (const name of SUMS) total[name] += counts[name] ?? 0;
    }
    const seconds = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e9);
    console.log(JSON.stringify({ ...total, seed: order.seed, seconds }));
    return code === 0 && total.leaks === 0 && total.wronglyHidden === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
