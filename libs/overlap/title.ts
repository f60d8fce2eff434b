import * as words from './titles.data';

/** An agenda title taken apart. `core` is what two titles of one topic have in common; it may be empty. */
export interface ParsedTitle {
  readonly raw: string;
  readonly core: string;
  /** （1） → 1, （続き） → 2; null when the title carries no part marker. */
  readonly part: number | null;
  /** 案, 報告, レクチャー …, in the order they were found, from the end. */
  readonly stage: readonly string[];
  /** The year words as written, for instance 令和7年度; null without. */
  readonly year: string | null;
}

const MOST_PEELS = 4;
const CIRCLED_ONE = '①'.codePointAt(0)!;

/** NFKC would turn ② into a bare 2 that no longer tells a part from a number: brackets keep it apart. */
function normalise(raw: string): string {
  return raw
    .replace(/[①-⑳]/g, (circled) => `(${circled.codePointAt(0)! - CIRCLED_ONE + 1})`)
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[〜～]/g, '~')
    .trim();
}

function partNumber(marker: string): number | null {
  const digits = /[0-9]+/.exec(marker);
  if (digits) return Number(digits[0]);
  if (words.SECOND_PART.test(marker)) return 2;
  if (words.FIRST_PART.test(marker)) return 1;
  const kanji = words.KANJI_DIGITS.indexOf(marker.slice(-1));
  return kanji >= 0 ? kanji + 1 : null;
}

function withoutLeadingNumber(text: string): string {
  const bare = text.replace(words.LEADING_MARKS, '').replace(words.LEADING_PAPER_NUMBER, '');
  return bare.replace(words.LEADING_MARKS, '').replace(words.LEADING_NUMBER, '').replace(words.LEADING_MARKS, '');
}

function cut(text: string, match: RegExpExecArray): string {
  return (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
}

/** Takes part markers and stages off, at most four of them together: real titles carry two or three. */
function peel(text: string): { rest: string; part: number | null; stage: string[] } {
  let rest = text;
  let part: number | null = null;
  const stage: string[] = [];
  for (let peeled = 0; peeled < MOST_PEELS; peeled += 1) {
    const marker = words.TRAILING_PART.exec(rest) ?? words.TRAILING_BARE_PART.exec(rest);
    const found = marker ?? words.STAGE_IN_BRACKETS.exec(rest);
    if (!found) break;
    if (marker) part ??= partNumber(marker[1]!);
    else stage.push(found[1]!);
    rest = cut(rest, found);
  }
  return { rest, part, stage };
}

function closed(text: string): string {
  let core = text;
  for (;;) {
    const shorter = core.replace(words.PUNCTUATION, '').replace(words.LEADING_LINK, '').replace(words.CLOSING, '');
    if (shorter === core) return core;
    core = shorter;
  }
}

/**
 * Takes an agenda title apart: numbering off the front, part and stage off the end, year words and ordinals out,
 * links between nouns made equal, closing words and punctuation dropped. Pure: equal titles give equal cores.
 */
export function parseTitle(raw: string): ParsedTitle {
  const { rest, part, stage } = peel(withoutLeadingNumber(normalise(raw)));
  const year = words.YEAR_WORDS.exec(rest)?.[0] ?? null;
  const timeless = rest.replace(new RegExp(words.YEAR_WORDS, 'g'), '').replace(words.ORDINAL_WORDS, '').trim();
  const linked = timeless.replace(words.CLOSING, '').replace(words.CONNECTIVES, words.CONNECTIVE);
  return { raw, core: closed(linked), part, stage, year };
}

/** Says whether a core only runs the meeting (開会, その他, 前回議事録の確認 …). An empty core counts as such. */
export function isProcedural(core: string): boolean {
  return core.length === 0 || words.PROCEDURAL.test(core);
}

/** Says whether a core names a way of working (ワークショップ …) whose topics are the points below it. */
export function isFrame(core: string): boolean {
  return words.FRAMES.test(core);
}

/** The core under which a title counts as a topic, or null when its kind or its core is none. */
export function topicCore(title: string, kind?: string): string | null {
  if (kind === 'PROCEDURAL' || kind === 'CASE') return null;
  const { core } = parseTitle(title);
  return isProcedural(core) || isFrame(core) ? null : core;
}

/** A title as typed without the bullets (●, ○, ■ …) in front of it, which a document draws by itself. */
export function withoutMarks(raw: string): string {
  return raw.replace(words.HEADING_MARKS, '').trim();
}

/**
 * The title as a heading over several sittings: as typed, without bullet, part marker and stage in brackets at the
 * end, because these differ from sitting to sitting.
 */
export function headingOf(raw: string): string {
  let heading = withoutMarks(raw);
  for (;;) {
    const bracket = words.LAST_BRACKET.exec(heading);
    const inside = bracket?.[2]!.normalize('NFKC').trim();
    const peels = inside !== undefined && (words.PART_ONLY.test(inside) || words.STAGE_ONLY.test(inside));
    const shorter = peels ? bracket![1]!.trim() : heading.replace(words.LAST_CIRCLED, '');
    if (shorter === heading || shorter === '') return heading;
    heading = shorter;
  }
}
