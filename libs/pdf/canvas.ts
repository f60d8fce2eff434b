const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/**
 * The content stream of the page being written: operators go straight into one buffer that every page uses again,
 * so that a long document allocates no string per glyph.
 */
export class Canvas {
  private bytes = Buffer.allocUnsafeSlow(1 << 17);
  private length = 0;

  get size(): number {
    return this.length;
  }

  /** Appends operators; characters above U+00FF must not occur. */
  put(operators: string): this {
    const count = operators.length;
    this.reserve(count);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < count; index += 1) bytes[at++] = operators.charCodeAt(index);
    this.length = at;
    return this;
  }

  /** Appends a number with at most two decimals and a space behind it. */
  number(value: number): this {
    this.reserve(16);
    const { bytes } = this;
    let hundredths = Math.round(value * 100);
    let at = this.length;
    if (hundredths < 0) {
      bytes[at++] = 45;
      hundredths = -hundredths;
    }
    const fraction = hundredths % 100;
    const whole = (hundredths - fraction) / 100;
    let scale = 1;
    while (scale * 10 <= whole) scale *= 10;
    for (let rest = whole; scale >= 1; scale = scale === 1 ? 0 : scale / 10) {
      const digit = Math.floor(rest / scale);
      rest -= digit * scale;
      bytes[at++] = 48 + digit;
    }
    if (fraction > 0) {
      bytes[at++] = 46;
      bytes[at++] = 48 + Math.floor(fraction / 10);
      if (fraction % 10 > 0) bytes[at++] = 48 + (fraction % 10);
    }
    bytes[at++] = 32;
    this.length = at;
    return this;
  }

  /** Appends one two-byte glyph code as four hexadecimal digits. */
  code(code: number): void {
    this.reserve(4);
    const { bytes } = this;
    const at = this.length;
    bytes[at] = HEX[code >> 12]!;
    bytes[at + 1] = HEX[(code >> 8) & 15]!;
    bytes[at + 2] = HEX[(code >> 4) & 15]!;
    bytes[at + 3] = HEX[code & 15]!;
    this.length = at + 4;
  }

  /** A filled rectangle measured from the lower left corner, or its outline. */
  rectangle(x: number, y: number, width: number, height: number, paint: 'f' | 'S'): this {
    return this.number(x).number(y).number(width).number(height).put(`re ${paint}\n`);
  }

  /** The stream so far; valid until the next operator is written, which begins a new stream. */
  take(): Uint8Array {
    const stream = this.bytes.subarray(0, this.length);
    this.length = 0;
    return stream;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + count));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
