import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { type Finding, findKnown, type Letters, merge } from '#libs/anonymise';
import type { Refused } from '../../graphql';
import {
  asFinding,
  type FoundIn,
  inOrder,
  joinedIn,
  NOTHING_SETTLED,
  openOf,
  reasonFor,
  settledWith,
  shifted,
} from './finding';
import type { PlacedFinding, Settled, Texts } from './finding';
import type { FindingDesk } from './finding-desk';
import { lettersFor } from './finding-list';
import { wordsIn } from './known-field';
import { Numbers } from './numbers';

/** A place that may stand, and why; what was only to be looked at needs no reason. */
export interface Dismissed<Part extends string> {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What the check found in the texts of a form that tells of a case, and what its writer said of it. */
export interface Findings<Part extends string = string> {
  readonly desk: FindingDesk<Part>;
  /** The texts as they stand in the form. */
  readonly texts: Texts<Part>;
  readonly put: (texts: Texts<Part>) => void;
  readonly fields: Readonly<Record<Part, string>>;
  readonly letters: Letters | undefined;
  readonly caseId: string;
  /** Whether the server has found something in this text. */
  readonly heard: boolean;
  readonly known: string;
  readonly setKnown: (known: string) => void;
  /** Counts how often the writer is to be brought to what is left. */
  readonly calls: number;
  /** Whether something is left in texts that are about to be sent; then its writer is brought there. */
  readonly stop: (texts: Texts<Part>) => boolean;
  /** Whether something is left in them. */
  readonly left: (texts: Texts<Part>) => boolean;
  /** Takes up the places that a refusal names; what was said of others stands. */
  readonly hear: (refused: Refused, texts: Texts<Part>) => void;
  /** What is said of a refusal, as long as something is left of what it is about. */
  readonly said: (refused: Refused | undefined) => string | undefined;
  readonly forget: () => void;
  /** What may stand, as the server found it; what is worded otherwise by now is left out. */
  readonly dismissed: (texts: Texts<Part>) => Dismissed<Part>[];
}

interface Heard<Part extends string> {
  readonly texts: Texts<Part>;
  readonly found: FoundIn<Part>;
  readonly letters: Letters;
}

type Told<Part extends string> = Parameters<typeof asFinding>[0] & { readonly part?: Part };
type Written = UseFormReturn<Record<string, string>, unknown, unknown>;
const LEFT = 'ANONYMITY_FINDINGS_LEFT';

const apart = (there: readonly Finding[], more: readonly Finding[]): Finding[] =>
  there.filter(({ start, end }) => more.every((one) => one.end <= start || one.start >= end));

/**
 * The check over the fields of a form, named by their parts. The server looks at them when they are sent; words that are
 * typed to be looked for are searched in this page alone, and never sent. New people get letters that stand for nobody in
 * what was opened of the case.
 */
export function useFindings<Part extends string>(
  form: Written,
  fields: Readonly<Record<Part, string>>,
  caseId = '',
): Findings<Part> {
  const parts = Object.keys(fields) as Part[];
  const [heard, setHeard] = useState<Heard<Part>>();
  const [settled, setSettled] = useState<Settled>(NOTHING_SETTLED);
  const [known, setKnown] = useState('');
  const [calls, setCalls] = useState(0);
  const values = useWatch({ control: form.control, name: parts.map((part) => fields[part]) });
  const texts = Object.fromEntries(parts.map((part, at) => [part, values[at] ?? ''])) as Texts<Part>;
  const byPart = (of: (part: Part) => readonly Finding[]): FoundIn<Part> =>
    Object.fromEntries(parts.map((part) => [part, of(part)])) as unknown as FoundIn<Part>;

  const told = (now: Texts<Part>): FoundIn<Part> =>
    byPart((part) => (heard ? shifted(heard.texts[part], now[part], heard.found[part] ?? []) : []));
  const placed = (now: Texts<Part>): PlacedFinding<Part>[] => {
    const [words, there] = [wordsIn(known), told(now)];
    const own = byPart((part) =>
      words.length === 0
        ? (there[part] ?? [])
        : merge([findKnown(now[part], words), there[part] ?? []], ({ start, end }) => end > start),
    );
    return inOrder(parts, now, joinedIn(now, own));
  };
  const put = (next: Texts<Part>): void => {
    for (const part of parts) {
      const field: string = fields[part];
      if (form.getValues(field) !== next[part]) form.setValue(field, next[part], { shouldDirty: true });
    }
  };
  const left = (now: Texts<Part>): boolean => openOf(placed(now), settled).length > 0;
  const [numbers] = useState(() => new Numbers<Part>());
  const findings = numbers.of(texts, placed(texts), calls);
  const open = openOf(findings, settled);
  return {
    desk: {
      findings,
      open,
      settled,
      settlePlace: ({ key }, settling) => setSettled((before) => settledWith(before, 'places', key, settling)),
      settleWord: (word, settling) => setSettled((before) => settledWith(before, 'words', word, settling)),
      reworded: (next, found) =>
        setHeard((before) => ({
          letters: lettersFor(next, caseId),
          ...before,
          texts: next,
          found: byPart((part) => (found[part] ?? []).filter(({ kind }) => kind !== 'KNOWN')),
        })),
    },
    texts,
    put,
    fields,
    letters: heard?.letters,
    caseId,
    heard: heard !== undefined,
    known,
    setKnown,
    calls,
    left,
    stop: (now) => {
      const stops = left(now);
      if (stops) {
        put(now);
        setCalls((before) => before + 1);
      }
      return stops;
    },
    hear: ({ code, current }, now) => {
      if (code !== LEFT) return;
      const all = current as unknown as readonly Told<Part>[];
      const more = byPart((part) => all.filter((one) => (one.part ?? parts[0]) === part).map(asFinding));
      const before = told(now);
      setHeard({
        texts: now,
        found: byPart((part) => [...apart(before[part] ?? [], more[part] ?? []), ...(more[part] ?? [])]),
        letters: heard?.letters ?? lettersFor(now, caseId),
      });
      put(now);
      setCalls((times) => times + 1);
    },
    said: (refused) => (refused?.code === LEFT && open.length === 0 ? undefined : refused?.message),
    forget: () => {
      setHeard(undefined);
      setSettled(NOTHING_SETTLED);
    },
    dismissed: (now) => {
      const shown = placed(now);
      return inOrder(parts, now, told(now)).flatMap((one) => {
        const reason = reasonFor(one, shown, settled);
        return reason === undefined ? [] : [{ part: one.part, start: one.start, end: one.end, reason }];
      });
    },
  };
}
