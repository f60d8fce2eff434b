// Reads a PDF with pdf.js, which is an ES module and so runs in a process of its own; prints what it found as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const task = getDocument({
  data: new Uint8Array(readFileSync(process.argv[2])),
  cMapUrl: join(folder, 'cmaps/'),
  standardFontDataUrl: join(folder, 'standard_fonts/'),
  verbosity: 0,
});
const pdf = await task.promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open = [];
  const marks = {};
  let outside = '';
  for (const item of items) {
    if (item.type?.startsWith('begin')) open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mark = open.findLast((id) => id !== null);
      if (mark) marks[mark] = (marks[mark] ?? '') + item.str;
      else if (open.length === 0) outside += item.str;
    }
  }
  pages.push({ tree: await page.getStructTree(), marks, outside });
}
const { info, metadata } = await pdf.getMetadata();
console.log(
  JSON.stringify({
    pages,
    info,
    title: metadata?.get('dc:title') ?? null,
    markInfo: await pdf.getMarkInfo(),
    outline: await pdf.getOutline(),
    attachments: await pdf.getAttachments(),
    scripts: await pdf.getJSActions(),
  }),
);
await task.destroy();
