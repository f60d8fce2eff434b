// npm run check: format, lint, types, architecture, unit and API tests; the same everywhere. Stops at the first failure.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';

const bin = (name) => join(ROOT, 'node_modules/.bin', name);
const types = ['tsconfig.json', 'apps/web/tsconfig.json'].filter((path) => existsSync(join(ROOT, path)));

/** Steps of one group run beside each other, groups one after another. */
const GROUPS = [
  [
    ['format', bin('oxfmt'), ['--check', '.']],
    ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
    ...types.map((path) => [`types ${path}`, bin('tsc'), ['--noEmit', '-p', path]]),
  ],
  // Twenty killed servers and the starts of the launcher take minutes; they run in `npm test`.
  [
    [
      'tests',
      bin('jest'),
      ['--selectProjects', 'architecture', 'unit', 'api', '--testPathIgnorePatterns', 'reliability-kill', 'launcher'],
    ],
  ],
];

function run([name, command, args], alone) {
  const startedAt = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
      if (code !== 0) console.error(said);
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s`);
      done(code === 0);
    });
  });
}

for (const group of GROUPS) {
  const results = await Promise.all(group.map((step) => run(step, group.length === 1)));
  if (results.includes(false)) process.exit(1);
}
