/** What a strict reader makes of an XML text. */
export interface Xml {
  /** Texts of the elements of this name, in order. */
  text(name: string): string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const TOKEN = /<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads XML without document type; throws on anything that is not well-formed. */
export function parseXml(source: string): Xml {
  if (!ALLOWED.test(source)) throw new Error('a character that XML forbids');
  const found = new Map<string, string[]>();
  const open: { name: string; text: string }[] = [];
  let roots = 0;
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    at = TOKEN.lastIndex;
    const [, closing, opening, attributes = '', empty, text] = token;
    for (const value of attributes.match(/"[^"]*"/g) ?? []) unescape(value);
    if (closing !== undefined) {
      const element = open.pop();
      if (element?.name !== closing) throw new Error(`</${closing}> closes <${element?.name}>`);
      found.set(closing, [...(found.get(closing) ?? []), element.text]);
    } else if (opening !== undefined) {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push({ name: opening, text: '' });
    } else if (text !== undefined) {
      const plain = unescape(text);
      const element = open.at(-1);
      if (element) element.text += plain;
      else if (plain.replace(/\ufeff/g, '').trim() !== '') throw new Error('text outside the root');
    }
  }
  if (at !== source.length || open.length > 0 || roots !== 1) throw new Error(`not well-formed near ${at}`);
  return { text: (name) => found.get(name) ?? [] };
}

function unescape(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);|&/gi, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error('a bare ampersand');
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
    const known = ENTITIES[name];
    if (known === undefined) throw new Error(`${whole} is not defined`);
    return known;
  });
}
