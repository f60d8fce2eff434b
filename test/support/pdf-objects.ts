import { inflateSync } from 'node:zlib';

/** A small reader of PDF syntax for tests: it shares no code with the writer, so that one proves the other. */
export class Name {
  constructor(readonly value: string) {}
}
export class Reference {
  constructor(readonly id: number) {}
}
export class Keyword {
  constructor(readonly value: string) {}
}
export type Dictionary = Map<string, PdfValue>;
export type PdfValue = null | boolean | number | Name | Buffer | Reference | Keyword | PdfValue[] | Dictionary;

export interface PdfObject {
  readonly value: PdfValue;
  /** Decoded content, when the object is a stream. */
  readonly stream: Buffer | null;
}

export interface PdfFileContent {
  readonly objects: Map<number, PdfObject>;
  readonly trailer: Dictionary;
  /** Where each object that stands outside an object stream begins. */
  readonly offsets: Map<number, number>;
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

/** Reads values and keywords one after another; `onString` sees every string on the way. */
export class Lexer {
  constructor(
    private readonly bytes: Buffer,
    public position = 0,
    private readonly onString: (text: Buffer) => void = () => {},
  ) {}

  /** The next value or keyword, or undefined at the end. */
  next(): PdfValue | undefined {
    this.skip();
    const sign = this.bytes[this.position];
    if (sign === undefined) return undefined;
    if (sign === 0x2f) return this.name();
    if (sign === 0x28) return this.literal();
    if (sign === 0x5b) return this.array();
    if (sign === 0x3c) return this.bytes[this.position + 1] === 0x3c ? this.dictionary() : this.hexadecimal();
    if (sign === 0x3e || sign === 0x5d || sign === 0x7b || sign === 0x7d || sign === 0x29) {
      const width = sign === 0x3e && this.bytes[this.position + 1] === 0x3e ? 2 : 1;
      this.position += width;
      return new Keyword(this.bytes.toString('latin1', this.position - width, this.position));
    }
    const word = this.word();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.referenceOr(Number(word));
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  private referenceOr(number: number): PdfValue {
    const here = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.bytes.toString('latin1', this.position, this.position + 16));
    if (!here || !Number.isInteger(number)) return number;
    this.position += here[0].length;
    return new Reference(number);
  }

  private skip(): void {
    for (;;) {
      const sign = this.bytes[this.position];
      if (sign !== undefined && SPACE.has(sign)) this.position += 1;
      else if (sign === 0x25) {
        while (this.position < this.bytes.length && ![10, 13].includes(this.bytes[this.position]!)) this.position += 1;
      } else return;
    }
  }

  private word(): string {
    const from = this.position;
    for (let sign = this.bytes[this.position]; sign !== undefined; sign = this.bytes[++this.position]) {
      if (SPACE.has(sign) || DELIMITERS.has(sign)) break;
    }
    return this.bytes.toString('latin1', from, this.position);
  }

  private name(): Name {
    this.position += 1;
    return new Name(
      this.word().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  private hexadecimal(): Buffer {
    const end = this.bytes.indexOf(0x3e, this.position);
    const digits = this.bytes.toString('latin1', this.position + 1, end).replace(/\s/g, '');
    this.position = end + 1;
    return this.string(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'));
  }

  private literal(): Buffer {
    const out: number[] = [];
    let depth = 1;
    for (this.position += 1; depth > 0 && this.position < this.bytes.length; this.position += 1) {
      const sign = this.bytes[this.position]!;
      if (sign === 0x5c) this.escape(out);
      else {
        if (sign === 0x28) depth += 1;
        if (sign === 0x29) depth -= 1;
        if (depth > 0) out.push(sign);
      }
    }
    return this.string(Buffer.from(out));
  }

  private escape(out: number[]): void {
    this.position += 1;
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.position, this.position + 3));
    if (octal) {
      out.push(parseInt(octal[0], 8) & 255);
      this.position += octal[0].length - 1;
      return;
    }
    const sign = this.bytes[this.position]!;
    const known = new Map([...'nrtbf'].map((letter, index) => [letter.charCodeAt(0), [10, 13, 9, 8, 12][index]!]));
    if (sign !== 10) out.push(known.get(sign) ?? sign);
  }

  private string(text: Buffer): Buffer {
    this.onString(text);
    return text;
  }

  private array(): PdfValue[] {
    this.position += 1;
    const out: PdfValue[] = [];
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (value instanceof Keyword && value.value === ']') break;
      out.push(value);
    }
    return out;
  }

  private dictionary(): Dictionary {
    this.position += 2;
    const out: Dictionary = new Map();
    for (let key = this.next(); key instanceof Name; key = this.next()) out.set(key.value, this.next() ?? null);
    return out;
  }
}

/** Reads every object of a file, object streams included, and the trailer; `onString` sees every string. */
export function readPdf(bytes: Buffer, onString: (text: Buffer) => void = () => {}): PdfFileContent {
  const objects = new Map<number, PdfObject>();
  const offsets = new Map<number, number>();
  let trailer: Dictionary = new Map();
  const header = /(\d+) 0 obj\b|\btrailer\b/g;
  const text = bytes.toString('latin1');
  for (let found = header.exec(text); found; found = header.exec(text)) {
    const lexer = new Lexer(bytes, header.lastIndex, onString);
    const value = lexer.next() ?? null;
    if (found[1] === undefined) {
      trailer = value as Dictionary;
      continue;
    }
    let stream: Buffer | null = null;
    const opening = /^\s*stream\r?\n/.exec(text.slice(lexer.position, lexer.position + 20));
    if (opening && value instanceof Map) {
      const from = lexer.position + opening[0].length;
      const to = from + (value.get('Length') as number);
      stream = decode(value, bytes.subarray(from, to));
      lexer.position = to;
      if (typeOf(value) === 'XRef') trailer = value;
    }
    offsets.set(Number(found[1]), found.index);
    objects.set(Number(found[1]), { value, stream });
    header.lastIndex = lexer.position;
  }
  const packed = [...objects.values()].filter(({ value }) => typeOf(value) === 'ObjStm');
  for (const { value, stream } of packed) unpack(value as Dictionary, stream!, objects, onString);
  return { objects, trailer, offsets };
}

function decode(dictionary: Dictionary, bytes: Buffer): Buffer {
  return nameOf(dictionary.get('Filter')) === 'FlateDecode' ? inflateSync(bytes) : bytes;
}

function unpack(
  dictionary: Dictionary,
  stream: Buffer,
  objects: Map<number, PdfObject>,
  onString: (text: Buffer) => void,
): void {
  const index = new Lexer(stream);
  const first = dictionary.get('First') as number;
  for (let left = dictionary.get('N') as number; left > 0; left -= 1) {
    const id = index.next() as number;
    const offset = index.next() as number;
    objects.set(id, { value: new Lexer(stream, first + offset, onString).next() ?? null, stream: null });
  }
}

function typeOf(value: PdfValue): string | undefined {
  return value instanceof Map ? nameOf(value.get('Type')) : undefined;
}

/** The text of a name, or undefined. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof Name ? value.value : undefined;
}
