import type { Finding, Kind } from './finding';
import {
  CLOSING_START,
  KANJI_END,
  KIND_BEHIND,
  NUMBER_OF_SCHOOL,
  OPENING_END,
  PARTICLE,
  PLOT_BEHIND,
  PLOT_JOINED,
  QUARTER_BEHIND,
  REST_OF_WORD,
} from './suggest-join.data';
import { placeKindOf } from './suggest-places';
import { BANK } from './suggest.data';
import { HONORIFIC_BEHIND, TITLE_BEHIND } from './suggest-people.data';

/** Findings that are one thing to whoever reads them, as one; `parts` are as they were found. */
export interface Joined extends Finding {
  readonly parts: readonly Finding[];
}

const NAMES: ReadonlySet<Kind> = new Set(['PER', 'LOC', 'ORG', 'FAC', 'KNOWN', 'OTHER', 'ADDRESS']);
/** Of joined findings the first of these is what they are taken for. */
const STRONGEST: readonly Kind[] = ['ADDRESS', 'FAC', 'ORG', 'KNOWN', 'PER', 'LOC', 'OTHER', 'NUMBER'];

const isParticle = (text: string, { start, end, kind }: Finding): boolean =>
  kind === 'OTHER' && PARTICLE.test(text.slice(start, end));

/** A finding of a place out over the small words beside it without which it makes no sense: 第三 + 小学校, 大森北の + 2丁目. */
function grown(text: string, finding: Joined, from: number, until: number): Joined {
  if (!NAMES.has(finding.kind)) return finding;
  const after = text.slice(finding.end, until);
  const word = text.slice(finding.start, finding.end);
  if (finding.kind === 'PER' && (HONORIFIC_BEHIND.test(after) || TITLE_BEHIND.test(after))) return finding;
  let { start, end } = finding;
  const isPlot = PLOT_JOINED.test(word) && finding.kind === 'OTHER';
  const plot = isPlot || finding.kind === 'LOC' || finding.kind === 'ADDRESS' || finding.kind === 'FAC';
  const more =
    (plot && PLOT_BEHIND.exec((isPlot ? word : '') + after)?.[0].slice(isPlot ? word.length : 0)) ||
    (!isParticle(text, finding) && KIND_BEHIND.exec(after)?.[0]) ||
    (finding.kind === 'LOC' && QUARTER_BEHIND.exec(after)?.[0]);
  if (more) end += more.length;
  if (placeKindOf(text.slice(start, end))) start -= NUMBER_OF_SCHOOL.exec(text.slice(from, start))?.[0].length ?? 0;
  const isKindOfPlace = end > finding.end && (finding.kind === 'PER' || finding.kind === 'OTHER') && !isPlot;
  return { ...finding, start, end, kind: isKindOfPlace ? 'FAC' : finding.kind };
}

/** Whether two findings, one behind the other, are one thing. */
function belong(text: string, one: Joined, next: Joined): boolean {
  const gap = text.slice(one.end, next.start);
  if (gap !== '' && gap !== ' ' && gap !== '\u3000') return false;
  const words = [one, next].map(({ start, end }) => text.slice(start, end)) as [string, string];
  if (OPENING_END.test(words[0]) || CLOSING_START.test(words[1])) return false;
  if (next.kind === 'NUMBER') return NAMES.has(one.kind) && placeKindOf(words[0])?.by === BANK;
  if (!NAMES.has(one.kind) || !NAMES.has(next.kind)) return false;
  if (gap === '' && !/\s$/.test(words[0])) return true;
  if (one.kind === 'PER' || next.kind === 'PER') return gap === '' && one.kind === next.kind;
  // Two places of which each says its kind stand in a list.
  return !(placeKindOf(words[0]) && placeKindOf(words[1]));
}

/** A shown span without what is no part of the name: particles at its edges, the end of a word before it, spaces. */
function pared(text: string, { start, end, kind, parts }: Joined): { start: number; end: number } {
  let [from, to] = [start, end];
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length > 1 && isParticle(text, first) && first.start === from) from = first.end;
  if (parts.length > 1 && isParticle(text, last) && last.end === to) to = last.start;
  if (kind === 'FAC' && KANJI_END.test(text.slice(0, from)))
    from += REST_OF_WORD.exec(text.slice(from, to))?.[0].length ?? 0;
  const word = text.slice(from, to);
  const bare = word.replace(OPENING_END, '').replace(CLOSING_START, '').trim();
  if (bare === '') return { start, end };
  from += word.indexOf(bare);
  return { start: from, end: from + bare.length };
}

/** Findings as they are shown: what stands side by side is one, out over the small words that belong to it. */
export function joined(text: string, findings: readonly Finding[]): Joined[] {
  const sorted = findings.toSorted((one, other) => one.start - other.start);
  const all: Joined[] = [];
  sorted.forEach((finding, index) => {
    const before = all.at(-1);
    const until = sorted[index + 1]?.start ?? text.length;
    const next = grown(text, { ...finding, parts: [finding] }, before?.end ?? 0, until);
    if (!before || !belong(text, before, next)) return void all.push(next);
    const both = [before.kind, next.kind];
    all[all.length - 1] = {
      start: before.start,
      end: next.end,
      kind: STRONGEST.find((kind) => both.includes(kind)) ?? before.kind,
      level: before.level === 'must' || next.level === 'must' ? 'must' : 'review',
      parts: [...before.parts, finding],
    };
  });
  return all.map((one) => ({ ...one, ...pared(text, one) }));
}
