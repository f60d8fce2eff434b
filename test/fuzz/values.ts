import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Draw } from '../visibility/draw';

/** Where ids come from: what the actor sees, everything that exists, and what does not. */
export interface Ids {
  readonly seen: readonly string[];
  readonly all: readonly string[];
}

const ODD_TEXTS = [
  '',
  ' ',
  '　',
  'x',
  '会議の記録',
  '𠮷野家👩‍👩‍👧',
  'e\u0301\u0301\u0301',
  '\u202egnitirw',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u0007\u001b[31m',
  "'; DROP TABLE staff; --",
  '" OR ""="',
  '<script>alert(1)</script>',
  '{{constructor.constructor("x")()}}',
  '../../../../etc/passwd',
  '%s%n%x',
  '${jndi}',
  '=1+1',
  'null',
  'true',
  '__proto__',
  'constructor',
  '2026-02-30',
  '24:01',
  'infinity',
  'NaN',
  '9'.repeat(400),
  '\\',
  '"""',
  'W10.AAAAAAAAAAAAAAAAAAAAAA',
];
const DAYS = ['2026-04-01', '2026-03-31', '2026-04-10', '1868-01-01', '2999-12-31', '2024-02-29'];
const BAD_DAYS = ['2026-02-30', '0000-00-00', '+12026-01-01', '2026-4-1', '9999-12-31', 'infinity', ''];
const TIMES = ['10:00', '00:00', '24:00', '09:05'];
const INTS = [0, 1, 2, 3, 20, 100];
const BAD_INTS = [-1, 101, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1e308, 1.5];

/** Draws values for the types of the schema; `wild` is the share of those that do not fit. */
export class Values {
  constructor(
    private readonly draw: Draw,
    private readonly ids: Ids,
    private readonly wild: number,
  ) {}

  text(): string {
    const { draw } = this;
    if (draw.chance(0.02)) return draw.pick(['あ', 'x', '\u0000', '👩‍👩‍👧']).repeat(draw.int(200, 20_000));
    return draw.chance(0.4) ? draw.pick(ODD_TEXTS) : `語${draw.int(0, 99)}`;
  }

  id(): string {
    const { draw } = this;
    const kind = draw.unit();
    if (kind < 0.6 && this.ids.seen.length > 0) return draw.pick(this.ids.seen);
    if (kind < 0.85) return draw.pick(this.ids.all);
    return kind < 0.97 ? draw.id() : draw.pick(ODD_TEXTS);
  }

  /** A value for a type as it stands in variables. */
  of(type: GraphQLInputType, depth = 0): unknown {
    const { draw } = this;
    if (draw.chance(this.wild)) return this.misfit();
    if (isNonNullType(type)) return this.of(type.ofType, depth);
    if (draw.chance(0.05)) return null;
    if (isListType(type)) return Array.from({ length: this.length() }, () => this.of(type.ofType, depth + 1));
    if (isInputObjectType(type)) return this.object(type, depth);
    if (isEnumType(type)) return draw.pick(type.getValues()).name;
    return this.scalar(type.name);
  }

  private length(): number {
    return this.draw.chance(0.02) ? this.draw.int(50, 300) : this.draw.int(0, 3);
  }

  private object(type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
    const chosen = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || this.draw.chance(depth > 3 ? 0.1 : 0.5),
    );
    const values: Record<string, unknown> = {};
    for (const { name, type: of } of chosen) values[name] = name === 'version' ? 1 : this.of(of, depth + 1);
    if (this.draw.chance(this.wild)) values[this.draw.pick(['nonsense', '__proto__', ''])] = this.misfit();
    return values;
  }

  private scalar(name: string): unknown {
    const { draw } = this;
    const odd = draw.chance(0.1);
    if (name === 'ID') return this.id();
    if (name === 'Int') return draw.pick(odd ? BAD_INTS : INTS);
    if (name === 'Float') return draw.unit() * 100;
    if (name === 'Boolean') return draw.chance(0.5);
    if (name === 'LocalDate') return draw.pick(odd ? BAD_DAYS : DAYS);
    if (name === 'LocalTime') return draw.pick(odd ? ['24:01', '9:5', ''] : TIMES);
    if (name === 'DateTime') return draw.pick(odd ? BAD_DAYS : ['2026-04-01T00:00:00Z']);
    return this.text();
  }

  private misfit(): unknown {
    const { draw } = this;
    return draw.pick<() => unknown>([
      () => null,
      () => draw.int(-5, 5),
      () => this.text(),
      () => [],
      () => ({}),
      () => [[[[draw.int(0, 1)]]]],
      () => ({ id: { id: { id: this.id() } } }),
      () => true,
      () => 1e300,
    ])();
  }
}

/** A value as it is written in a document. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, one]) => `${name || 'x'}: ${literal(one)}`)
      .join(', ')}}`;
  // The names of enums are written bare, and what only looks like one is wrong there.
  if (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return value;
  return JSON.stringify(value) ?? 'null';
}
