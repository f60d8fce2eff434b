/** 64 KB at a time reach the sink, so that thousands of small writes do not become thousands of calls. */
const CHUNK = 1 << 16;

/** Collects what is written into chunks; a chunk is not touched again once the sink has it. */
export class Output {
  private buffer = Buffer.allocUnsafeSlow(CHUNK);
  private filled = 0;

  constructor(private readonly sink: (chunk: Uint8Array) => void) {}

  /** Appends a line of Latin-1 or bytes as they are; returns how many bytes that was. */
  write(data: string | Uint8Array): number {
    if (typeof data !== 'string') return this.copy(data);
    const size = data.length + 1;
    if (size > CHUNK) return this.copy(Buffer.from(`${data}\n`, 'latin1'));
    if (this.filled + size > CHUNK) this.flush();
    this.filled += this.buffer.write(data, this.filled, 'latin1');
    this.buffer[this.filled++] = 10;
    return size;
  }

  flush(): void {
    if (this.filled === 0) return;
    this.sink(this.buffer.subarray(0, this.filled));
    this.buffer = Buffer.allocUnsafeSlow(CHUNK);
    this.filled = 0;
  }

  private copy(data: Uint8Array): number {
    if (this.filled + data.length > CHUNK) this.flush();
    if (data.length > CHUNK) this.sink(data);
    else {
      this.buffer.set(data, this.filled);
      this.filled += data.length;
    }
    return data.length;
  }
}
