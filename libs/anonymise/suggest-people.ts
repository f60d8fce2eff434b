import { toHiragana } from './known/kana';
import {
  HOME,
  HOUSE,
  HONORIFIC_BEHIND,
  LETTERS,
  NAME_ENDS,
  OF_SOMEBODY,
  SAN,
  TITLE_BEHIND,
} from './suggest-people.data';
import { viewOf } from './view';

/** Letters for people by their first appearance over all texts of a case; the same name has the same letter. */
export class Letters {
  private readonly letters = new Map<string, string>();

  constructor(private readonly used: ReadonlySet<string> = new Set()) {}

  /** The letter of a name (without honorific); a name that is part of one met before, or has one as its part, is the same person. */
  of(name: string): string {
    const bare = bareOf(name);
    const same = [...this.letters.keys()].find(
      (other) =>
        other === bare ||
        (bare.length > 1 && (other.startsWith(bare) || other.endsWith(bare))) ||
        (other.length > 1 && bare.startsWith(other)),
    );
    const letter = same === undefined ? this.next() : this.letters.get(same)!;
    this.letters.set(bare, letter);
    return letter;
  }

  private next(): string {
    const taken = new Set([...this.used, ...this.letters.values()]);
    return [...LETTERS].find((letter) => !taken.has(letter)) ?? `${[...LETTERS].at(-1)!}${taken.size}`;
  }
}

/** A name by which somebody is known again: without honorific and joints, in one of the two kana. */
const bareOf = (name: string): string =>
  toHiragana(
    viewOf(name)
      .text.replace(OF_SOMEBODY, '')
      .replace(NAME_ENDS, '')
      .replace(/[\s\u30fb]/g, ''),
  );

/** Somebody by a letter, in the place of the name and of what is said behind it: さん for any honorific, a title as it is. */
export function personFor(word: string, after: string, letters: Letters): { by: string; more: number } {
  const letter = letters.of(word);
  const title = TITLE_BEHIND.exec(after)?.[0];
  if (title) return { by: letter + title, more: title.length };
  const within = TITLE_BEHIND.exec(NAME_ENDS.exec(word)?.[0] ?? '')?.[0];
  const belonging = OF_SOMEBODY.exec(word)?.[0] ?? '';
  return {
    by: letter + (within ?? SAN) + (belonging === HOUSE ? HOME : belonging),
    more: belonging ? 0 : (HONORIFIC_BEHIND.exec(after)?.[0].length ?? 0),
  };
}
