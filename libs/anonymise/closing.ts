import type { Finding } from './finding';
import { allowedIn } from './allow';
import {
  BEFORE_BRANCH,
  BRANCH,
  JOINED_START,
  LEGAL_BEHIND,
  NAMED_BEHIND,
  NO_PLACE_WORD,
  OF_PLACE_BEFORE,
  OF_PLACE_START,
  NOT_OF_A_NAME,
  PLACE_BEFORE,
  PLACE_BEHIND,
  PLACE_JOINED,
  PLACE_JOINING,
  ROOM,
} from './places.data';
import { LONELY, NICKNAME_END } from './rules.data';

/** Kinds that a shape has given: their edges are sure. */
const SHAPED = new Set(['DATE', 'PHONE', 'ADDRESS', 'EMAIL', 'URL', 'ACCOUNT', 'NUMBER']);
const PLACES = new Set(['FAC', 'ORG', 'LOC', 'OTHER', 'PER']);

/** The initial after a name in Latin letters, or only its stop. */
const INITIAL = /^(?: [A-Z]\.?(?![A-Za-z])|\.)/;
/** Katakana between two kanji, as in the names of places: 竹ノ塚, 桜ケ丘. */
const JOINT_OF_PLACES = /^[一-龠々][ノケヶ][一-龠々]$/;
/** Several words in Latin letters that begin with a large one, as names do. */
const LATIN = /[A-Z][A-Za-z'’]*(?:[ -][A-Za-z'’]+)*(?:[ -][A-Z][A-Za-z'’]+)/g;

/** Names in Latin letters as one finding each, where a part was found. */
function wholeLatin(text: string, findings: readonly Finding[]): Finding[] {
  let rest = [...findings];
  for (const { 0: run, index } of text.matchAll(LATIN)) {
    const end = index + run.length;
    const parts = rest.filter((one) => one.start < end && one.end > index && !SHAPED.has(one.kind));
    if (parts.length === 0 || rest.some((one) => SHAPED.has(one.kind) && one.start < end && one.end > index)) continue;
    const whole: Finding = {
      start: Math.min(index, ...parts.map((one) => one.start)),
      end: Math.max(end, ...parts.map((one) => one.end)),
      kind: parts.find(({ kind }) => kind === 'PER')?.kind ?? parts[0]!.kind,
      level: parts.some(({ level }) => level === 'must') ? 'must' : 'review',
    };
    rest = [...rest.filter((one) => !parts.includes(one)), whole];
  }
  return rest.sort((a, b) => a.start - b.start);
}

/** Findings with the one space or joint between two of them; whole names of people stay apart. */
function withSpaces(text: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, index) => {
    const { start, end, kind, level } = finding;
    const next = findings[index + 1];
    const initial = INITIAL.exec(text.slice(end, end + 3));
    if (initial && (next?.start ?? text.length) >= end + initial[0].length && /[A-Za-z]$/.test(text.slice(start, end)))
      return { ...finding, end: end + initial[0].length };
    if (next?.start === end + 1 && JOINT_OF_PLACES.test(text.slice(end - 1, end + 2)))
      return { ...finding, end: end + 1 };
    if (next?.start !== end + 1 || !/[ \u3000\u30fb]/.test(text.charAt(end))) return finding;
    const isJoint = text.charAt(end) === '\u30fb';
    // A surname in kanji and one in katakana are a double one; two of a kind are two people.
    const isDouble =
      isJoint &&
      next.kind === 'PER' &&
      /[一-龠々]$/.test(text.slice(start, end)) &&
      /[ァ-ヴ]/.test(text.charAt(next.start));
    const another = next.kind === 'PER' && next.level === 'must' && next.end - next.start > 2;
    const wholeName =
      kind === 'PER' &&
      level === 'must' &&
      !isDouble &&
      (isJoint || next.kind === 'PER' || next.kind === 'OTHER') &&
      (isJoint || (end - start > 2 && another) || end - start > 4 || /\s/.test(text.slice(start, end)));
    return wholeName ? finding : { ...finding, end: end + 1 };
  });
}

/** Where a finding of a place begins: with the word for its kind before it, and with kana that the tokenizer cut off. */
function startOf(text: string, { start, kind, level }: Finding, free: number): number {
  const before = text.slice(free, start);
  const kindBefore = PLACE_BEFORE.exec(before);
  if (kindBefore) return free + kindBefore.index;
  const called = OF_PLACE_START.test(text.slice(start)) && OF_PLACE_BEFORE.exec(before)?.[1];
  if (called) return start - called.length;
  if (level === 'must' || (kind !== 'FAC' && kind !== 'ORG')) return start;
  const run = /(?:^|[^ぁ-ゖー])([ぁ-ゖー]{2,8})$/.exec(before)?.[1];
  return run && !NOT_OF_A_NAME.test(run) ? start - run.length : start;
}

/** Whether one of the findings that stand without a break from here on is of a place. */
function isOfPlace(text: string, findings: readonly Finding[], from: number): boolean {
  for (let at = from; at < findings.length; at += 1) {
    const { start, end, kind } = findings[at]!;
    if (kind === 'FAC' || kind === 'ORG' || (kind === 'OTHER' && ROOM.test(text.slice(start, end)))) return true;
    if (findings[at + 1]?.start !== end) return false;
  }
  return false;
}

/** Where a place begins with the word of kanji or katakana right before it, unless that word points to nobody. */
function behindWord(text: string, { start, end }: Finding, free: number): number {
  const before = text.slice(free, start);
  const shop = BRANCH.test(text.slice(start, end)) && BEFORE_BRANCH.exec(before);
  // What stands before the last particle is the sentence, not the shop.
  if (shop) return start - shop[0].length + shop[0].search(/[^はがをへも]*$/);
  const joining = PLACE_JOINING.exec(before);
  if (joining && JOINED_START.test(text.charAt(start))) return start - joining[0].length;
  const run = /[一-龠々ァ-ヴー]{2,6}$/.exec(before)?.[0] ?? '';
  const isPublic = allowedIn(run).some(({ end }) => end === run.length);
  return run === '' || isPublic || NO_PLACE_WORD.test(run) ? start : start - run.length;
}

/** Where a finding ends: with の and a word behind the word for a kind of place, or with what nicknames end in. */
function endOf(text: string, { start, end, kind }: Finding): number {
  const after = text.slice(end, end + 12);
  const pet = (kind === 'PER' || kind === 'OTHER') && NICKNAME_END.exec(after);
  if (pet) return end + pet[0].length;
  const place = LEGAL_BEHIND.exec(after) ?? PLACE_JOINED.exec(after) ?? (kind !== 'LOC' && PLACE_BEHIND.exec(after));
  if (place) return end + place[0].length;
  const named =
    NAMED_BEHIND.test(text.slice(Math.max(0, start - 8), end)) &&
    /^の[一-龠ぁ-ゖァ-ヴー]{1,4}?(?=[、。)(（）「」\s\d]|[にでへはがをも]|から|$)/.exec(after);
  return named ? end + named[0].length : end;
}

/** One sign for review that stands beside no other finding: of kana it is no name. */
const isLonely = (
  { start, end, kind }: Finding,
  before: Finding | undefined,
  next: Finding | undefined,
  text: string,
): boolean =>
  kind === 'OTHER' &&
  end - start === 1 &&
  LONELY.test(text.charAt(start)) &&
  before?.end !== start &&
  next?.start !== end;

/** Findings out to the edges of the names that they are parts of, sorted and without overlaps. */
export function closed(text: string, all: readonly Finding[]): Finding[] {
  const findings = all.filter((one, index) => !isLonely(one, all[index - 1], all[index + 1], text));
  const spaced = withSpaces(text, wholeLatin(text, findings));
  const closedOnes: Finding[] = [];
  spaced.forEach((finding, index) => {
    const [before, next] = [closedOnes.at(-1)?.end ?? 0, spaced[index + 1]?.start ?? text.length];
    const names = PLACES.has(finding.kind);
    const start = Math.min(
      names ? startOf(text, finding, before) : finding.start,
      names && isOfPlace(text, spaced, index) ? behindWord(text, finding, before) : finding.start,
    );
    const end = names ? Math.min(next, endOf(text, finding)) : finding.end;
    closedOnes.push({ ...finding, start: Math.max(before, start), end });
  });
  return closedOnes;
}
