// npm run fuzz [-- --count N --seed N]: drawn GraphQL requests, valid and broken, as six kinds of people against a server
// of its own. Prints what was answered and last one JSON object; ends with 1 on one fault of the server, one row of
// somebody else or memory that does not come back. `npm test` sends a smaller part.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build.mjs';

const DEFAULT_COUNT = '50000';
const DEFAULT_SEED = '20260401';

function options() {
  try {
    const { values } = parseArgs({
      options: { count: { type: 'string', default: DEFAULT_COUNT }, seed: { type: 'string', default: DEFAULT_SEED } },
    });
    const fit = [values.count, values.seed].every((text) => /^[1-9]\d{0,8}$/.test(text));
    return fit ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Jest tells what it does on stderr; stdout is for the result. */
function runFuzz(folder, { count, seed }) {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, '--selectProjects', 'fuzz'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TSUDOI_PROVE_REPORT: folder, FUZZ_COUNT: count, FUZZ_SEED: seed },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function main() {
  const given = options();
  if (!given) {
    console.error('fuzz [--count NUMBER] [--seed NUMBER]');
    return 2;
  }
  const startedAt = process.hrtime.bigint();
  const folder = mkdtempSync(join(tmpdir(), 'tsudoi-fuzz-'));
  try {
    const code = await runFuzz(folder, given);
    const { codes, ...counts } = JSON.parse(readFileSync(join(folder, 'fuzz.json'), 'utf8'));
    for (const [name, count] of Object.entries(codes)) console.log(`${name}: ${count}`);
    const seconds = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e9);
    console.log(JSON.stringify({ ...counts, seconds }));
    return code;
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
