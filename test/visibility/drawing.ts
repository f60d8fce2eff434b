import type { Draw } from './draw';

export type Values = Record<string, unknown>;

/** What is being drawn: rows by table, a source of chance, and strings that occur nowhere else. */
export class Drawing {
  readonly rows: Record<string, Values[]> = {};
  private texts = 0;

  constructor(
    readonly draw: Draw,
    readonly scale: number,
  ) {}

  add(table: string, values: Values): Values & { id: string } {
    const row = { id: this.draw.id(), ...values };
    (this.rows[table] ??= []).push(row);
    return row;
  }

  of(table: string): (Values & { id: string })[] {
    return (this.rows[table] ?? []) as (Values & { id: string })[];
  }

  /** A text that tells where it stands and is found nowhere else: a canary. */
  text(table: string, column: string): string {
    this.texts += 1;
    return `cny${String(this.texts).padStart(5, '0')}x${table}.${column}`;
  }

  /** A day near the others, so that ends of intervals and meetings often fall on the same day. */
  day(): string {
    const day = new Date(Date.UTC(2026, 2, 20) + this.draw.int(0, 24) * 86_400_000);
    return day.toISOString().slice(0, 10);
  }

  /** A half-open span of days, often open at its end, sometimes at its beginning. */
  span(): { from: string; to: string } {
    const [a, b] = [this.day(), this.day()].sort() as [string, string];
    const to = a === b || this.draw.chance(0.5) ? 'infinity' : b;
    return { from: this.draw.chance(0.4) ? '2020-04-01' : a, to };
  }
}
