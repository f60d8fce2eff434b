import { useEffect } from 'react';

/* The letters that stand for people in what was opened of a case, and no word of it: in the memory of this page alone. */
const SEEN = new Map<string, ReadonlySet<string>>();
const FIRST = 'Ａ'.charCodeAt(0);

/** Forgets them: somebody leaves, or acts for another organisation. */
export const forgetLetters = (): void => SEEN.clear();

const fullWidth = (letter: string): string =>
  letter < 'Ａ' ? String.fromCharCode(letter.charCodeAt(0) + FIRST - 'A'.charCodeAt(0)) : letter;

/** Letters that stand in texts, in full width as they are given here; with the last of a person all that come before. */
export function lettersIn(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap((text) => text.match(/[Ａ-Ｚ]|[A-Z](?=さん)/g) ?? []).map(fullWidth);
  const people = texts.flatMap((text) => text.match(/(?<![Ａ-ＺA-Za-z])[Ａ-ＺA-Z](?=さん)/g) ?? []).map(fullWidth);
  const count = Math.max(0, ...people.map((letter) => letter.charCodeAt(0) - FIRST + 1));
  return new Set([...found, ...Array.from({ length: count }, (_, at) => String.fromCharCode(FIRST + at))]);
}

/** The letters known of a case. */
export const lettersSeen = (caseId: string): ReadonlySet<string> => SEEN.get(caseId) ?? new Set();

/** Remembers which letters stand in texts of a case that are open. */
export function useLettersOf(caseId: string, texts: readonly string[] | undefined): void {
  const letters = [...lettersIn(texts ?? [])].join('');
  useEffect(() => {
    SEEN.set(caseId, new Set([...lettersSeen(caseId), ...letters]));
  }, [caseId, letters]);
}
