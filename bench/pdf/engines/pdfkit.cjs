// PDFKit's own table with parsed fonts, untagged: its fastest way. Header rows are not repeated; it cannot do so.
const { createWriteStream, readFileSync } = require('node:fs');
const fontkit = require('fontkit');
const PDFDocument = require('pdfkit');

const [input, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const font = (path) => fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/biz-udpgothic/${path}`)));
const pdf = new PDFDocument({ size: 'A4', margins: { left: 60, right: 60, top: 60, bottom: 62 }, font: null });
pdf.pipe(createWriteStream(output));
pdf.registerFont('regular', font('400Regular/BIZUDPGothic_400Regular.ttf'));
pdf.registerFont('bold', font('700Bold/BIZUDPGothic_700Bold.ttf'));

const text = ({ blocks }) => blocks.map(({ label, text }) => `${label ?? ''}${text}`).join('\n');
const cell = (each) => ({
  text: text(each),
  colSpan: each.colSpan ?? 1,
  font: { src: each.scope === 'column' ? 'bold' : 'regular' },
  ...(each.scope ? { backgroundColor: '#e6ecf4' } : {}),
});
const HEADING = { 1: 16, 2: 12.5, 3: 11 };
const draw = {
  heading: ({ level, text }) => pdf.moveDown(0.6).font('bold').fontSize(HEADING[level]).text(text, 60),
  cornerBox: ({ lines }) => pdf.font('regular').fontSize(10).text(lines.join('\n'), 60, pdf.y, { align: 'right' }),
  table: ({ columns, header, body }) => {
    const total = columns.reduce((sum, width) => sum + width, 0);
    const columnStyles = columns.map((width) => (width / total) * 475);
    pdf.font('regular').fontSize(10).lineGap(5);
    pdf.x = 60;
    pdf.table({ columnStyles, data: [...header, ...body].map(({ cells }) => cells.map(cell)) });
    pdf.lineGap(0);
  },
};
for (const block of document.blocks) draw[block.kind](block);
pdf.end();
