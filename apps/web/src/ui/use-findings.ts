import { useState } from 'react';

/** A place that the check found, and the words that stand there: known on this screen alone. */
export interface Found<Part extends string = string> {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export type Texts<Part extends string> = Partial<Record<Part, string>>;

/** A place that may stand, and why. */
export interface Dismissed<Part extends string> {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export const placeOf = ({ part, start, end }: Found): string => `${part} ${start} ${end}`;

export interface Findings<Part extends string = string> {
  readonly found: readonly Found<Part>[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly say: (place: string, reason: string) => void;
  /** Takes up the places that a refusal names; those that were found before keep their reasons. */
  readonly hear: (refused: { readonly code: string; readonly current?: unknown }, texts: Texts<Part>) => void;
  readonly forget: () => void;
  /** What may stand, with its reason; what is worded otherwise by now is left out. */
  readonly dismissed: (texts: Texts<Part>) => Dismissed<Part>[];
}

interface Told<Part extends string> {
  readonly part?: Part;
  readonly start: number;
  readonly end: number;
  readonly level?: string;
}

/**
 * Places that could give somebody away, as the server found them, and why each may stand. `alone` is the only part there
 * is, where the server names none.
 */
export function useFindings<Part extends string>(alone?: Part): Findings<Part> {
  const [found, setFound] = useState<readonly Found<Part>[]>([]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const stands = (texts: Texts<Part>) => (one: Found<Part>) => texts[one.part]?.slice(one.start, one.end) === one.words;
  return {
    found,
    reasons,
    say: (place, reason) => setReasons((before) => ({ ...before, [place]: reason })),
    hear: ({ code, current }, texts) => {
      if (code !== 'ANONYMITY_FINDINGS_LEFT') return;
      const told = (current as readonly Told<Part>[]).flatMap(({ part = alone, start, end, level }) =>
        part === undefined || level === 'review'
          ? []
          : [{ part, start, end, words: texts[part]?.slice(start, end) ?? '' }],
      );
      const places = new Set(told.map(placeOf));
      setFound((before) => [...before.filter((one) => stands(texts)(one) && !places.has(placeOf(one))), ...told]);
    },
    forget: () => {
      setFound([]);
      setReasons({});
    },
    dismissed: (texts) =>
      found.filter(stands(texts)).flatMap((one) => {
        const reason = reasons[placeOf(one)]?.trim() ?? '';
        return reason === '' ? [] : [{ part: one.part, start: one.start, end: one.end, reason }];
      }),
  };
}
