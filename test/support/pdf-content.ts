import { Keyword, Lexer, nameOf } from './pdf-objects';
import type { Dictionary, PdfValue } from './pdf-objects';

/** What one show operator paints, or one path (empty text). */
export interface Painted {
  readonly text: string;
  /** Marked-content number, or null outside structure. */
  readonly mark: number | null;
  readonly artifact: boolean;
  /** Where the run begins, in points from the lower left corner; null for a path. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Replacement text of the innermost span that has one. */
  readonly actual: string | null;
}

export interface PageContent {
  readonly painted: readonly Painted[];
  /** Begin and end of marked content balance, and so do q/Q and BT/ET. */
  readonly balanced: boolean;
}

export interface Resources {
  /** Glyph code to text, per font name. */
  readonly fonts: Map<string, Map<number, string>>;
  readonly forms: Map<string, Buffer>;
}

const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do']);
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

interface Mark {
  readonly mark: number | null;
  readonly artifact: boolean;
  readonly actual: string | null;
}

/** Runs through a content stream and maps every shown glyph through its font's ToUnicode. */
export function readContent(stream: Buffer, resources: Resources, onString: (text: Buffer) => void): PageContent {
  const painted: Painted[] = [];
  const marks: Mark[] = [];
  let font = new Map<number, string>();
  let saved = 0;
  let inText = 0;
  let place = { x: 0, y: 0 };
  let balanced = true;
  const paint = (text: string): void => {
    const structure = marks.findLast((mark) => mark.mark !== null);
    const actual = marks.findLast((mark) => mark.actual !== null)?.actual ?? null;
    const artifact = marks.some((mark) => mark.artifact);
    painted.push({ text, mark: structure?.mark ?? null, artifact, at: inText > 0 ? { ...place } : null, actual });
  };
  const run = (bytes: Buffer): void => {
    let operands: PdfValue[] = [];
    const lexer = new Lexer(bytes, 0, onString);
    for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
      if (!(token instanceof Keyword)) {
        operands.push(token);
        continue;
      }
      const operator = token.value;
      if (operator === 'Tf') font = resources.fonts.get(nameOf(operands[0]) ?? '') ?? new Map();
      else if (SHOWS.has(operator)) paint(shown(operands.at(-1) ?? null, font));
      else if (operator === 'Do' && resources.forms.has(nameOf(operands[0]) ?? '')) {
        run(resources.forms.get(nameOf(operands[0])!)!);
      } else if (PAINTS.has(operator)) paint('');
      else if (operator === 'BDC' || operator === 'BMC') marks.push(markOf(operands));
      else if (operator === 'EMC') balanced &&= marks.pop() !== undefined;
      else if (operator === 'Td') place = { x: place.x + Number(operands[0]), y: place.y + Number(operands[1]) };
      else if (operator === 'Tm') place = { x: Number(operands[4]), y: Number(operands[5]) };
      else if (operator === 'q' || operator === 'Q') saved += operator === 'q' ? 1 : -1;
      else if (operator === 'BT' || operator === 'ET') {
        inText += operator === 'BT' ? 1 : -1;
        place = { x: 0, y: 0 };
      }
      balanced &&= saved >= 0 && (inText === 0 || inText === 1);
      operands = [];
    }
  };
  run(stream);
  return { painted, balanced: balanced && marks.length === 0 && saved === 0 && inText === 0 };
}

function markOf([tag, properties]: PdfValue[]): Mark {
  const dictionary = properties instanceof Map ? properties : (new Map() as Dictionary);
  const mark = dictionary.get('MCID');
  const actual = dictionary.get('ActualText');
  return {
    mark: typeof mark === 'number' ? mark : null,
    artifact: nameOf(tag) === 'Artifact',
    actual: Buffer.isBuffer(actual) ? textOf(actual) : null,
  };
}

function shown(operand: PdfValue, font: Map<number, string>): string {
  if (Array.isArray(operand)) return operand.map((part) => (Buffer.isBuffer(part) ? shown(part, font) : '')).join('');
  if (!Buffer.isBuffer(operand)) return '';
  let text = '';
  for (let at = 0; at + 1 < operand.length; at += 2) text += font.get(operand.readUInt16BE(at)) ?? '\ufffd';
  return text;
}

/** A text string of the file: UTF-16 with its mark, else Latin-1. */
export function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2));
  return bytes.toString('latin1');
}

/** Big-endian UTF-16 as text. */
export function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}

/** Reads a ToUnicode map: bfchar and both forms of bfrange. */
export function readToUnicode(stream: Buffer): Map<number, string> {
  const out = new Map<number, string>();
  const lexer = new Lexer(stream);
  let operands: PdfValue[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Keyword)) {
      operands.push(token);
      continue;
    }
    if (token.value === 'endbfchar')
      pairs(operands, 2).forEach(([code, text]) => out.set(codeOf(code), utf16(text as Buffer)));
    if (token.value === 'endbfrange') {
      for (const [from, to, target] of pairs(operands, 3)) {
        for (let code = codeOf(from); code <= codeOf(to); code += 1)
          out.set(code, textAt(target!, code - codeOf(from)));
      }
    }
    operands = [];
  }
  return out;
}

function pairs(operands: PdfValue[], size: number): PdfValue[][] {
  return Array.from({ length: Math.floor(operands.length / size) }, (_, index) =>
    operands.slice(index * size, index * size + size),
  );
}

function codeOf(value: PdfValue | undefined): number {
  return (value as Buffer).readUInt16BE(0);
}

function textAt(target: PdfValue, offset: number): string {
  if (Array.isArray(target)) return utf16(target[offset] as Buffer);
  const text = utf16(target as Buffer);
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset);
}
