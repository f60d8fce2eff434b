// Our own typesetter, as the server runs it: built code, fonts by path, file written piece by piece.
const { closeSync, openSync, readFileSync, writeSync } = require('node:fs');
const { renderPdf } = require('../../../dist/libs/pdf/index.js');
const { printFonts } = require('../../../dist/apps/api/src/platform/fonts.js');

const [input, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const file = openSync(output, 'w');
const marks = [];
const onProgress = ({ pages }) => {
  if (marks.at(-1)?.pages === pages) return;
  const { user, system } = process.cpuUsage();
  marks.push({ pages, cpu: (user + system) / 1000 });
};
renderPdf(document, { fonts: printFonts(), sink: (chunk) => writeSync(file, chunk), onProgress });
closeSync(file);
// CPU milliseconds per page in each fifth of the document: constant when nothing piles up.
const fifth = Math.floor(marks.length / 5);
const share = (part) => {
  const [from, to] = [marks[part * fifth], marks[Math.min((part + 1) * fifth, marks.length - 1)]];
  return ((to.cpu - from.cpu) / (to.pages - from.pages)).toFixed(2);
};
if (fifth > 3) console.error(`fifths ${[0, 1, 2, 3, 4].map(share).join(' ')}`);
