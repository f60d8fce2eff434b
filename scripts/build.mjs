// Builds what has changed: server code by swc, the web app by Vite. Types are checked in `npm run check`, never here.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { transform } from '@swc/core';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const SERVER_FOLDERS = ['apps/api/src', 'libs', 'migrations'];
/** The operations of the web app by their hashes: the server runs them when only the hash is sent. */
const MANIFEST = 'apps/web/src/graphql/generated/persisted-documents.json';
const ASSETS = /\.(json|graphql)$/;
const SOURCES = /(?<!\.d)\.ts$/;
const SPECS = /\.(spec|e2e-spec)\.ts$/;

const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** All files below a folder as paths relative to the root, sorted; an absent folder has none. */
async function filesBelow(folder) {
  const entries = await readdir(join(ROOT, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Writes beside the target and renames, so that a build running beside this one never reads half a file. */
async function writeWhole(path, content) {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, content);
  await rename(beside, path);
}

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8').catch(() => '{}'));

async function emit(path, source, options) {
  if (ASSETS.test(path)) return writeWhole(join(DIST, path), source);
  const target = path.replace(SOURCES, '.js');
  const { code, map } = await transform(source, {
    ...options,
    swcrc: false,
    filename: path,
    sourceFileName: join(ROOT, path),
  });
  await writeWhole(join(DIST, `${target}.map`), map ?? '');
  await writeWhole(join(DIST, target), `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
}

/** Transpiles server code whose content has changed since the last build; returns how many files were written. */
export async function buildServer() {
  const swcrc = await readFile(join(ROOT, '.swcrc'), 'utf8');
  const stampFile = join(DIST, '.server-stamp.json');
  const before = await readJson(stampFile);
  const salt = sha(swcrc, 'transpiler 1');
  const after = {};
  const paths = (await Promise.all(SERVER_FOLDERS.map(filesBelow)))
    .flat()
    .filter((path) => (SOURCES.test(path) && !SPECS.test(path)) || ASSETS.test(path))
    .concat(MANIFEST);
  let written = 0;
  await Promise.all(
    paths.map(async (path) => {
      const source = await readFile(join(ROOT, path), 'utf8');
      after[path] = sha(salt, source);
      const target = join(DIST, path.replace(SOURCES, '.js'));
      if (before[path] === after[path] && existsSync(target)) return;
      await emit(path, source, JSON.parse(swcrc));
      written += 1;
    }),
  );
  const gone = Object.keys(before).filter((path) => !(path in after));
  for (const path of gone) {
    const target = join(DIST, path.replace(SOURCES, '.js'));
    await rm(target, { force: true });
    await rm(`${target}.map`, { force: true });
  }
  if (written + gone.length > 0) await writeWhole(stampFile, JSON.stringify(after));
  return written;
}

function runVite(outDir) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(
    process.execPath,
    [vite, 'build', '--config', 'apps/web/vite.config.mts', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) return resolve();
      const log = join(DIST, 'web-build.log');
      // Without the colours; the first line that says more than "build failed".
      const lines = stripVTControlCharacters(said).split('\n');
      const cause = lines.find((line) => /error|could not/i.test(line) && !/build failed|^error during/i.test(line));
      writeFileSync(log, lines.join('\n'));
      reject(new Error(`${cause ?? `vite ${code}`} (${log})`));
    });
  });
}

/** Bundles the web app into dist/web when its sources have changed; returns whether it did. Absent app: false. */
export async function buildWeb() {
  if (!existsSync(join(ROOT, 'apps/web/vite.config.mts'))) return false;
  const sources = [...(await filesBelow('apps/web')), ...(await filesBelow('libs'))].filter(
    (path) => !SPECS.test(path),
  );
  const hash = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const path of sources) hash.update(path).update(await readFile(join(ROOT, path)));
  const stamp = hash.digest('hex');
  const stampFile = join(DIST, '.web-stamp');
  const target = join(DIST, 'web');
  if (existsSync(join(target, 'index.html')) && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp)
    return false;
  const next = join(DIST, `web.${process.pid}.part`);
  await mkdir(DIST, { recursive: true });
  try {
    await runVite(next);
    await rm(target, { recursive: true, force: true });
    await rename(next, target);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await writeWhole(stampFile, stamp);
  return true;
}

async function main() {
  const startedAt = performance.now();
  const [files, web] = await Promise.all([buildServer(), process.argv.includes('--server') ? false : buildWeb()]);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(`built: ${files} server files, web ${web ? 'bundled' : 'unchanged'}, ${seconds} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
