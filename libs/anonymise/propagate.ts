import type { Finding } from './finding';

/** A name and its parts: what stands between spaces and joints, and for a surname of the lists what follows it. */
export function partsOf(name: string, surnameLength: (name: string) => number): string[] {
  const parts = name.split(/[\s\u30fb=]+/).filter((part) => part !== '');
  const whole = parts.length === 1 ? parts[0] : undefined;
  const cut = whole && whole.length >= 3 ? surnameLength(whole) : 0;
  const all =
    whole && cut > 0 && cut < whole.length
      ? [whole, whole.slice(0, cut), whole.slice(cut)]
      : [...parts, parts.join('')];
  return [...new Set(all)];
}

/**
 * Every place where one of the names stands. Whole words are as sure as the name itself; a name of one sign, or a short one in
 * the middle of a word, may be something else and is for review.
 */
export function findNames(
  text: string,
  names: ReadonlySet<string>,
  isWord: (start: number, end: number) => boolean,
): Finding[] {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    if (name !== '') byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name]);
  }
  const found: Finding[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const name of byFirst.get(text.charAt(start)) ?? []) {
      if (!text.startsWith(name, start)) continue;
      const end = start + name.length;
      const whole = isWord(start, end);
      if (name.length === 1 && !whole) continue;
      const sure = name.length > 1 && (whole || name.length >= 4);
      found.push({ start, end, kind: 'PER', level: sure ? 'must' : 'review' });
    }
  }
  return found;
}
