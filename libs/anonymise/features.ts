import type { Analysis, Token } from './dictionary';
import { hashOf, mix } from './hash';
import { SIGN, signAt } from './signs';

/** Bumped with every change of what a feature means: weights of another number are refused. */
export const FEATURE_VERSION = 1;

const EDGE = { BEGIN: 1, INSIDE: 2, END: 3, ONLY: 4 };
const LONGEST_COUNTED = 9;
const LONGEST_LISTED = 4;

const edgeOf = (start: number, end: number, at: number): number =>
  end - start === 1 ? EDGE.ONLY : at === start ? EDGE.BEGIN : at === end - 1 ? EDGE.END : EDGE.INSIDE;

/** Stretches of one kind of sign (katakana with the joints between its words); kana names are such stretches. */
function runsOf(text: string): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const kind = (at: number): number => {
    const sign = signAt(text, at);
    return sign === SIGN.JOINT ? SIGN.KATAKANA : sign;
  };
  for (let from = 0; from < text.length;) {
    let to = from + 1;
    while (to < text.length && kind(to) === kind(from)) to += 1;
    starts.fill(from, from, to);
    ends.fill(to, from, to);
    from = to;
  }
  return { starts, ends };
}

/** For every sign, what the lists of names say about a word that begins, goes on or ends there. */
function listedAt(text: string, { marks }: Analysis): number[][] {
  const listed: number[][] = Array.from({ length: text.length }, () => []);
  const add = (at: number, value: number): void => {
    const there = listed[at];
    if (there && !there.includes(value)) there.push(value);
  };
  for (const { start, end, list } of marks) {
    const length = Math.min(end - start, LONGEST_LISTED);
    for (let at = start; at < end; at += 1) add(at, list * 64 + edgeOf(start, end, at) * 8 + length);
  }
  for (const there of listed) there.sort((a, b) => a - b);
  return listed;
}

/** One feature of the sign in hand: a numbered template filled with numbers. */
type Add = (template: number, a: number, b?: number, c?: number, d?: number, e?: number) => void;

function addSigns(text: string, at: number, add: Add): void {
  const code = (offset: number): number => {
    const place = at + offset;
    return place < 0 || place >= text.length ? -1 : text.charCodeAt(place);
  };
  const sign = (offset: number): number => signAt(text, at + offset);
  for (let offset = -3; offset <= 3; offset += 1) add(10 + offset, code(offset));
  for (let offset = -2; offset <= 1; offset += 1) add(20 + offset, code(offset), code(offset + 1));
  for (let offset = -2; offset <= 0; offset += 1) add(30 + offset, code(offset), code(offset + 1), code(offset + 2));
  add(40, sign(-2), sign(-1), sign(0), sign(1), sign(2));
  add(41, sign(-1), sign(0), sign(1));
  add(42, sign(0));
  add(43, sign(-3), sign(-2), sign(-1), sign(0));
  add(44, sign(0), sign(1), sign(2), sign(3));
}

function addWords(tokens: readonly Token[], index: number, at: number, sign: number, add: Add): void {
  const word = tokens[index];
  if (!word) return;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const [further, beyond] = [tokens[index - 2], tokens[index + 2]];
  const edge = edgeOf(word.start, word.end, at);
  add(50, edge, word.full);
  add(51, edge, word.hash);
  add(52, edge, before?.hash ?? 0);
  add(53, edge, after?.hash ?? 0);
  add(54, edge, before?.full ?? 0);
  add(55, edge, after?.full ?? 0);
  add(56, edge, before?.short ?? 0, word.short);
  add(57, edge, word.short, after?.short ?? 0);
  add(58, edge, before?.short ?? 0, word.short, after?.short ?? 0);
  add(59, edge, further?.short ?? 0, before?.short ?? 0, word.short);
  add(60, edge, word.short, after?.short ?? 0, beyond?.short ?? 0);
  add(61, before?.hash ?? 0, after?.hash ?? 0);
  add(62, edge, beyond?.hash ?? 0);
  add(63, edge, further?.hash ?? 0);
  add(64, edge, word.known ? 1 : 0, sign);
}

function addRun(text: string, start: number, end: number, at: number, add: Add): void {
  const code = (place: number): number => (place < 0 || place >= text.length ? -1 : text.charCodeAt(place));
  const sign = signAt(text, at);
  const place = at === start ? EDGE.BEGIN : at === end - 1 ? EDGE.END : EDGE.INSIDE;
  add(70, sign, Math.min(end - start, LONGEST_COUNTED), place);
  add(71, place, sign, code(end), code(end + 1));
  add(72, place, sign, code(start - 2), code(start - 1));
  add(73, sign, end - start > 1 ? code(end - 2) : -1, code(end - 1));
}

/** Features of the signs of a line as 32-bit hashes, one list for all; `ends` says where those of a sign end. */
export interface Features {
  readonly keys: Int32Array;
  readonly ends: Int32Array;
}

const MOST_PER_SIGN = 80;
/** Written anew for every line: features are many, and most of the time would go into making room for them. */
let scratch = new Int32Array(0);

/** The features of every sign of a line. */
export function featuresOf(text: string, analysis: Analysis): Features {
  const { tokens } = analysis;
  const runs = runsOf(text);
  const listed = listedAt(text, analysis);
  const needed = text.length * MOST_PER_SIGN;
  if (scratch.length < needed) scratch = new Int32Array(needed);
  const keys = scratch;
  const ends = new Int32Array(text.length);
  let size = 0;
  let room = 0;
  const add: Add = (template, a, b = 0, c = 0, d = 0, e = 0) => {
    if (size < room) keys[size++] = mix(mix(mix(mix(mix(mix(template, a), b), c), d), e), template);
  };
  let index = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (index < tokens.length - 1 && (tokens[index]?.end ?? 0) <= at) index += 1;
    room = size + MOST_PER_SIGN;
    addSigns(text, at, add);
    addWords(tokens, index, at, signAt(text, at), add);
    addRun(text, runs.starts[at] ?? 0, runs.ends[at] ?? 0, at, add);
    const word = tokens[index];
    const there = listed[at] ?? [];
    for (const value of there) {
      add(80, value);
      if (word) add(82, value, word.short, edgeOf(word.start, word.end, at));
    }
    if (there.length > 1) add(81, hashOf(String.fromCharCode(...there)));
    ends[at] = size;
  }
  return { keys: keys.slice(0, size), ends };
}
