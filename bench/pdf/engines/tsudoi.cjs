// Our own typesetter, as the server runs it: built code, fonts by path, file written piece by piece.
const { closeSync, openSync, readFileSync, writeSync } = require('node:fs');
const { renderPdf } = require('../../../dist/libs/pdf/index.js');
const { printFonts } = require('../../../dist/apps/api/src/platform/fonts.js');

const [input, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const file = openSync(output, 'w');
renderPdf(document, { fonts: printFonts(), sink: (chunk) => writeSync(file, chunk) });
closeSync(file);
