// The same content as HTML for Chromium's print; headers do not repeat so that the texts can be compared exactly.
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const block = ({ label, text, depth = 0, bold }) =>
  `<p style="margin-left:${depth}em${bold ? ';font-weight:bold' : ''}">${escape(`${label ?? ''}${text}`)}</p>`;
const cell = ({ blocks, colSpan = 1, scope }) => {
  const tag = scope ? 'th' : 'td';
  const attributes = scope ? ` scope="${scope === 'row' ? 'row' : 'col'}"` : '';
  return `<${tag}${attributes} colspan="${colSpan}">${blocks.map(block).join('')}</${tag}>`;
};
const row = ({ cells }) => `<tr>${cells.map(cell).join('')}</tr>`;
const draw = {
  heading: ({ level, text }) => `<h${level}>${escape(text)}</h${level}>`,
  cornerBox: ({ lines }) => `<div class="corner">${lines.map((line) => `<p>${escape(line)}</p>`).join('')}</div>`,
  table: ({ columns, header, body }) => {
    const total = columns.reduce((sum, width) => sum + width, 0);
    const widths = columns.map((width) => `<col style="width:${(width / total) * 100}%">`).join('');
    return `<table><colgroup>${widths}</colgroup><thead>${header.map(row).join('')}</thead><tbody>${body.map(row).join('')}</tbody></table>`;
  },
};

/** A page that loads the two weights of the same font from disk. */
export function toHtml(document, fonts) {
  const faces = fonts.map(([weight, url]) => `@font-face{font-family:Body;font-weight:${weight};src:url("${url}")}`);
  const style = `${faces.join('')}@page{size:A4;margin:60pt 60pt 62pt}body{font:10pt/1.55 Body;margin:0}p{margin:0}
h1{font-size:16pt;text-align:center}h2{font-size:12.5pt}h3{font-size:11pt}.corner{width:200pt;margin-left:auto;border:1px solid}
table{width:100%;border-collapse:collapse;table-layout:fixed}thead{display:table-row-group}th,td{border:.6pt solid #595959;padding:6pt;vertical-align:top;font-weight:normal;text-align:left}
thead th{font-weight:bold;background:#e6ecf4}`;
  const body = document.blocks.map((each) => draw[each.kind](each)).join('\n');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${escape(document.title)}</title><style>${style}</style><body>${body}</body></html>`;
}
