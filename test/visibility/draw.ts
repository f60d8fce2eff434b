const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Seeded chance (mulberry32): the same seed draws the same world. */
export class Draw {
  constructor(private state: number) {}

  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to draw from');
    return list[this.int(0, list.length - 1)] as T;
  }

  /** Between `least` and `most` different elements, in the order of the list. */
  some<T>(list: readonly T[], least: number, most: number): T[] {
    const rest = [...list.keys()];
    const taken: number[] = [];
    for (let left = Math.min(this.int(least, most), list.length); left > 0; left -= 1)
      taken.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return taken.sort((a, b) => a - b).map((at) => list[at] as T);
  }

  /** A uuid of version 4. */
  id(): string {
    const hex = Array.from({ length: 32 }, () => this.int(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = this.pick(['8', '9', 'a', 'b']);
    const text = hex.join('');
    return [0, 8, 12, 16, 20].map((from, at) => text.slice(from, [8, 12, 16, 20, 32][at])).join('-');
  }

  code(): string {
    return Array.from({ length: 8 }, () => ALPHABET[this.int(0, 31)]).join('');
  }
}
