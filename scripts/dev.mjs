// npm run dev: the API rebuilt and started again on each change, the web app by Vite with the API behind it.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT, buildServer } from './build.mjs';

const API_PORT = process.env.PORT || '3000';
const WEB_CONFIG = 'apps/web/vite.config.mts';
const QUIET_MS = 150;

const launcher = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), '--api-only'], {
  cwd: ROOT,
  env: { ...process.env, TSUDOI_LOG_LEVEL: process.env.TSUDOI_LOG_LEVEL || 'debug' },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
launcher.on('exit', (code) => process.exit(code ?? 0));

if (existsSync(join(ROOT, WEB_CONFIG))) {
  const vite = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), '--config', WEB_CONFIG], {
    cwd: ROOT,
    env: { ...process.env, API_URL: `http://127.0.0.1:${API_PORT}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('exit', () => vite.kill());
}

let timer;
let building = Promise.resolve();

/** Builds what changed and asks the launcher for a new API; a syntax error is printed and the old API stays. */
async function refresh() {
  try {
    if ((await buildServer()) > 0) launcher.send('restart');
  } catch (error) {
    console.error(error.message);
  }
}

for (const folder of ['apps/api/src', 'libs', 'migrations', 'apps/web/src/graphql/generated']) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(refresh)), QUIET_MS);
  });
}

// Everything ends with the launcher, which ends in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => launcher.kill(signal));
