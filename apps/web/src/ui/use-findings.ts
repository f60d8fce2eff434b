import { useState } from 'react';
import type { Refused } from '../../graphql';
import type { DismissedRequestFindingInput, RequestPart } from '../../graphql/generated/graphql';

/** A place that the check found, and the words that stand there: known on this screen alone. */
export interface Found {
  readonly part: RequestPart;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export type Texts = Partial<Record<RequestPart, string>>;

export const placeOf = ({ part, start, end }: Found): string => `${part} ${start} ${end}`;

export interface Findings {
  readonly found: readonly Found[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly say: (place: string, reason: string) => void;
  /** Takes up the places that a refusal names; those that were found before keep their reasons. */
  readonly hear: (refused: Refused, texts: Texts) => void;
  readonly forget: () => void;
  /** What may stand, with its reason; what is worded otherwise by now is left out. */
  readonly dismissed: (texts: Texts) => DismissedRequestFindingInput[];
}

/** Places that could give somebody away, as the server found them, and why each may stand. */
export function useFindings(): Findings {
  const [found, setFound] = useState<readonly Found[]>([]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const stands = (texts: Texts) => (one: Found) => texts[one.part]?.slice(one.start, one.end) === one.words;
  return {
    found,
    reasons,
    say: (place, reason) => setReasons((before) => ({ ...before, [place]: reason })),
    hear: ({ code, current }, texts) => {
      if (code !== 'ANONYMITY_FINDINGS_LEFT') return;
      const told = (current as unknown as readonly Omit<Found, 'words'>[]).map(({ part, start, end }) => ({
        part,
        start,
        end,
        words: texts[part]?.slice(start, end) ?? '',
      }));
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
