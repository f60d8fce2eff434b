import { deflateSync } from 'node:zlib';

/** Objects per object stream: enough to compress well, few enough that little waits in memory. */
const PACKED = 200;

/**
 * Gathers small objects into object streams (ISO 32000-1, 7.5.7). Structure elements are alike: packed they take a
 * quarter of the room and leave memory just as soon.
 */
export class ObjectPacker {
  private ids: number[] = [];
  private bodies: string[] = [];

  constructor(
    private readonly reserve: () => number,
    private readonly write: (id: number, dictionary: string, stream: Uint8Array) => void,
    private readonly placed: (id: number, stream: number, index: number) => void,
  ) {}

  add(id: number, body: string): void {
    this.bodies.push(body);
    if (this.ids.push(id) === PACKED) this.flush();
  }

  flush(): void {
    if (this.ids.length === 0) return;
    const stream = this.reserve();
    let at = 0;
    const index = this.ids.map((id, order) => {
      this.placed(id, stream, order);
      const entry = `${id} ${at}`;
      at += this.bodies[order]!.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const bytes = deflateSync(Buffer.from(`${head}${this.bodies.join('\n')}\n`, 'latin1'));
    const entries = `/N ${index.length}/First ${head.length}`;
    this.write(stream, `/Type/ObjStm${entries}/Filter/FlateDecode`, bytes);
    this.ids = [];
    this.bodies = [];
  }
}

/** Offset of a packed object as one negative number, so that one list of numbers holds every object's place. */
export function packedPlace(stream: number, index: number): number {
  return -(stream * PACKED + index) - 1;
}

/** The cross-reference stream's rows for these places: type, offset or stream, generation or index. */
export function crossReferences(places: readonly (number | null)[]): Uint8Array {
  const rows = new DataView(new ArrayBuffer((places.length + 1) * 7));
  rows.setUint16(5, 0xffff);
  places.forEach((place, order) => {
    const at = (order + 1) * 7;
    if (place === null) return;
    const packed = place < 0 ? -place - 1 : 0;
    rows.setUint8(at, place < 0 ? 2 : 1);
    rows.setUint32(at + 1, place < 0 ? Math.floor(packed / PACKED) : place);
    rows.setUint16(at + 5, place < 0 ? packed % PACKED : 0);
  });
  return deflateSync(new Uint8Array(rows.buffer));
}
