import type { Finding } from './finding';
import { ATTRIBUTES, RARE_ALONE } from './rare.data';

export type AttributeKind = keyof typeof ATTRIBUTES;

/** Something said of a person that others share; with more of its kind it may point to her alone. */
export interface Attribute {
  readonly start: number;
  readonly end: number;
  readonly kind: AttributeKind;
  /** As it is compared: an age in steps of ten years, the rest as written. */
  readonly value: string;
}

/** A pair of values, each of another kind. */
export type Profile = Readonly<Partial<Record<AttributeKind, string>>>;

/** How many people of the area have these values, by published figures; nothing where they do not say. */
export type Population = (profile: Profile) => number | undefined;

/** Fewer people than this who share two values are few enough to be recognised. */
export const SMALLEST_CELL = 10;

const AGE_STEP = 10;
const valueOf = (kind: AttributeKind, text: string): string =>
  kind === 'AGE' ? String(Math.floor(Number.parseInt(text, 10) / AGE_STEP) * AGE_STEP) : text;

/** Attributes that a normalised text tells, in its order. */
export function attributesIn(text: string): Attribute[] {
  const kinds = Object.keys(ATTRIBUTES) as AttributeKind[];
  return kinds
    .flatMap((kind) =>
      [...text.matchAll(ATTRIBUTES[kind])].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        kind,
        value: valueOf(kind, match),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Attributes that few share even alone, as findings for review. */
export const findRare = (text: string): Finding[] =>
  attributesIn(text)
    .filter(({ kind }) => (RARE_ALONE as readonly AttributeKind[]).includes(kind))
    .map(({ start, end }) => ({ start, end, kind: 'RARE', level: 'review' }));

/** Why a pair of values points to few. */
export const RARE_CAUSES = ['ONCE_AMONG_OWN', 'RARE_IN_POPULATION'] as const;
export type RareCause = (typeof RARE_CAUSES)[number];

/** A pair of values that points to few, and why. */
export interface SmallCell {
  readonly profile: Profile;
  readonly because: RareCause;
}

const tells = (said: readonly Attribute[], kind: AttributeKind, value: string): boolean =>
  said.some((one) => one.kind === kind && one.value === value);

/**
 * Pairs of attributes of a case that few share: that stand in one only of the presenter's own cases (the case itself
 * left out, so `own` are the others, each with all that it tells), or that fewer than SMALLEST_CELL people share.
 * Cases of other organisations are never given to it. With fewer than two own cases that side says nothing.
 */
export function smallCells(
  attributes: readonly Attribute[],
  own: readonly (readonly Attribute[])[],
  population?: Population,
): SmallCell[] {
  const cells = new Map<string, SmallCell>();
  for (const one of attributes) {
    for (const other of attributes) {
      if (one.kind >= other.kind) continue;
      const profile: Profile = { [one.kind]: one.value, [other.kind]: other.value };
      const key = `${one.kind}=${one.value}&${other.kind}=${other.value}`;
      const people = population?.(profile);
      const alone =
        own.length > 1 && !own.some((said) => tells(said, one.kind, one.value) && tells(said, other.kind, other.value));
      if (people !== undefined && people < SMALLEST_CELL) cells.set(key, { profile, because: 'RARE_IN_POPULATION' });
      else if (alone) cells.set(key, { profile, because: 'ONCE_AMONG_OWN' });
    }
  }
  return [...cells.values()];
}
