// npm run bench -- NAME: builds, then runs bench/NAME/index.*; nothing in a bench asserts a time.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, buildServer } from './build.mjs';

const [name = '', ...args] = process.argv.slice(2);
const entry = ['index.mjs', 'index.cjs', 'run.mjs']
  .map((file) => join(ROOT, 'bench', name, file))
  .find((path) => existsSync(path));
if (!name || !entry) {
  const known = readdirSync(join(ROOT, 'bench'), { withFileTypes: true }).filter((item) => item.isDirectory());
  console.error(`npm run bench -- NAME; NAME is one of: ${known.map((item) => item.name).join(', ')}`);
  process.exit(2);
}
await buildServer();
const child = spawn(process.execPath, [entry, ...args], { cwd: ROOT, stdio: 'inherit' });
child.on('exit', (code) => (process.exitCode = code ?? 1));
