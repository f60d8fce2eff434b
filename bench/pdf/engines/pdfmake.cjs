// pdfmake with the same fonts and content; repeated headers and page numbers are left out in its favour.
const { createWriteStream, readFileSync } = require('node:fs');
const PdfPrinter = require('pdfmake/src/printer');

const [input, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const font = (path) => require.resolve(`@expo-google-fonts/biz-udpgothic/${path}`);
const printer = new PdfPrinter({
  Body: { normal: font('400Regular/BIZUDPGothic_400Regular.ttf'), bold: font('700Bold/BIZUDPGothic_700Bold.ttf') },
});

const block = ({ label, text, depth = 0, bold }, heading) => ({
  text: `${label ?? ''}${text}`,
  bold: Boolean(bold || heading),
  margin: [depth * 10, 0, 0, 0],
});
function cell({ blocks, colSpan = 1, scope }) {
  const stack = blocks.map((each) => block(each, scope === 'column'));
  const fillColor = scope ? '#e6ecf4' : undefined;
  return [{ stack, colSpan, fillColor }, ...Array.from({ length: colSpan - 1 }, () => ({}))];
}
const row = ({ cells }) => cells.flatMap(cell);
const HEADING = { 1: 16, 2: 12.5, 3: 11 };
const draw = {
  heading: ({ level, text }) => ({ text, bold: true, fontSize: HEADING[level], margin: [0, 10, 0, 4] }),
  cornerBox: ({ lines }) => ({
    alignment: 'right',
    table: { body: lines.map((text) => [text]) },
    margin: [280, 0, 0, 10],
  }),
  table: ({ columns, header, body }) => {
    const total = columns.reduce((sum, width) => sum + width, 0);
    const widths = columns.map((width) => `${(width / total) * 100}%`);
    return { table: { widths, body: [...header, ...body].map(row) }, margin: [0, 0, 0, 8] };
  },
};
const pdf = printer.createPdfKitDocument({
  pageSize: 'A4',
  pageMargins: [60, 60, 60, 62],
  defaultStyle: { font: 'Body', fontSize: 10, lineHeight: 1.3 },
  content: document.blocks.map((each) => draw[each.kind](each)),
});
pdf.pipe(createWriteStream(output));
pdf.end();
