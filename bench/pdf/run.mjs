// One report, then 22 and 220 of it, through four engines: CPU seconds and peak memory of each whole process tree.
// Texts must be equal, or the run fails; no time is asserted.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { buildServer } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/chromium.mjs';
import { measure } from './measure.mjs';
import { toHtml } from './page.mjs';
import { loadTypeScript } from './typescript.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
const COPIES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 22, 220];
if (COPIES.some((copies) => !Number.isInteger(copies) || copies < 1)) {
  console.error('usage: bench pdf [copies …]');
  process.exit(2);
}

const { reportShape } = loadTypeScript('test/support/report-shape.ts');
const { extractPdf, folded } = loadTypeScript('test/support/pdf-text.ts');

const fonts = [
  [400, '400Regular/BIZUDPGothic_400Regular.ttf'],
  [700, '700Bold/BIZUDPGothic_700Bold.ttf'],
].map(([weight, path]) => [weight, pathToFileURL(require.resolve(`@expo-google-fonts/biz-udpgothic/${path}`)).href]);

const node = (script) => ({
  command: process.execPath,
  args: (input, output) => [join(HERE, 'engines', script), input, output],
});
const chromium = await findChromium();
const ENGINES = {
  tsudoi: node('tsudoi.cjs'),
  pdfmake: node('pdfmake.cjs'),
  'pdfkit table': node('pdfkit.cjs'),
  'chromium print': {
    command: chromium.path,
    env: chromium.env,
    args: (input, output, profile) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--allow-file-access-from-files',
      '--no-pdf-header-footer',
      '--virtual-time-budget=600000',
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${output}`,
      `${pathToFileURL(input).href.replace(/json$/, 'html')}`,
    ],
  },
};

/** How often each character is to be read; spaces do not count, for each engine breaks lines its own way. */
function characters(text) {
  const counts = new Map();
  for (const character of folded(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function expectedText(document) {
  const out = [];
  const blocks = (list) => list.forEach(({ label = '', text }) => out.push(label, text));
  for (const block of document.blocks) {
    if (block.kind === 'table')
      [...block.header, ...block.body].forEach(({ cells }) => cells.forEach((cell) => blocks(cell.blocks)));
    else out.push(...(block.lines ?? [block.text]));
  }
  return out.join('');
}

function differences(expected, found) {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  return [...keys]
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `${key} ${expected.get(key) ?? 0}→${found.get(key) ?? 0}`);
}

function read(bytes) {
  const pdf = extractPdf(bytes);
  const text = pdf.contents.map((page) =>
    page.painted
      .filter((run) => !run.artifact)
      .map((run) => run.text)
      .join(''),
  );
  let elements = 0;
  for (const { value } of pdf.objects.values())
    if (value instanceof Map && value.get('Type')?.value === 'StructElem') elements += 1;
  const unmarked = pdf.contents
    .flatMap((page) => page.painted)
    .filter((run) => !run.artifact && run.mark === null).length;
  return { pages: pdf.pages.length, text: text.join(''), elements, unmarked };
}

const pad = (text, width) => String(text).padStart(width);
await buildServer();
const folder = await mkdtemp(join(tmpdir(), 'bench-pdf-'));
const results = [];
let failed = false;
try {
  for (const copies of COPIES) {
    const document = reportShape(copies);
    const input = join(folder, `${copies}.json`);
    await writeFile(input, JSON.stringify(document));
    await writeFile(input.replace(/json$/, 'html'), toHtml(document, fonts));
    const expected = characters(expectedText(document));
    console.log(
      `\n× ${copies}\n${'engine'.padEnd(16)}${pad('pages', 7)}${pad('CPU s', 8)}${pad('peak MB', 9)}${pad('wall s', 8)}${pad('KB', 8)}${pad('elements', 10)}  text`,
    );
    for (const [engine, { command, args, env }] of Object.entries(ENGINES)) {
      const output = join(folder, `${copies}-${engine.replace(' ', '-')}.pdf`);
      const run = await measure(command, args(input, output, join(folder, 'profile')), env);
      const pdf = read(await readFile(output));
      const wrong = differences(expected, characters(pdf.text));
      failed ||= wrong.length > 0;
      results.push({ engine, copies, ...run, pages: pdf.pages });
      const size = (await stat(output)).size / 1024;
      const text = wrong.length > 0 ? `DIFFERS: ${wrong.slice(0, 8).join(', ')}` : 'equal';
      console.log(
        `${engine.padEnd(16)}${pad(pdf.pages, 7)}${pad(run.cpu.toFixed(2), 8)}${pad((run.peak / 1e6).toFixed(0), 9)}${pad(run.wall.toFixed(1), 8)}${pad(size.toFixed(0), 8)}${pad(pdf.elements, 10)}  ${text}${pdf.unmarked ? `, ${pdf.unmarked} runs unmarked` : ''}`,
      );
      await rm(output);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log('\nours against the least of the others');
for (const copies of COPIES) {
  const [ours, ...others] = results.filter((result) => result.copies === copies);
  const cpu = Math.min(...others.map((other) => other.cpu));
  const peak = Math.min(...others.map((other) => other.peak));
  console.log(`× ${copies}: CPU ${(ours.cpu / cpu).toFixed(2)}, memory ${(ours.peak / peak).toFixed(2)}`);
}
console.log('\ncost of one more page');
for (const engine of Object.keys(ENGINES)) {
  const runs = results.filter((result) => result.engine === engine);
  const steps = runs.slice(1).map((run, index) => {
    const before = runs[index];
    const pages = run.pages - before.pages;
    return `${before.copies}→${run.copies}: ${(((run.cpu - before.cpu) * 1000) / pages).toFixed(2)} ms, ${((run.peak - before.peak) / 1024 / pages).toFixed(0)} KB`;
  });
  console.log(`${engine.padEnd(16)}${steps.join('   ')}`);
}
for (const { engine, copies, err } of results) {
  const fifths = /^fifths (.*)$/m.exec(err)?.[1];
  if (fifths) console.log(`${engine} × ${copies}, CPU ms per page in each fifth of the document: ${fifths}`);
}
process.exitCode = failed ? 1 : 0;
