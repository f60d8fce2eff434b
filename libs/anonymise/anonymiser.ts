import { allowedIn, isAllowed, isEveryday, isLargePlace, isNobody, trimmed } from './allow';
import { LIST, type Dictionary } from './dictionary';
import { closed } from './closing';
import { compoundsIn } from './compounds';
import { findFacilities } from './facilities';
import { featuresOf } from './features';
import { merge, type Finding } from './finding';
import { kindOf, spansOf } from './labels';
import { findKnown } from './known';
import { linesOf, type Line } from './lines';
import { namesBeforeHonorifics, namesInContext, namesOfKana } from './names';
import { findPatterns } from './patterns';
import { placesInContext } from './places';
import { possibleIn, type Reading, type Stretch } from './possible';
import { findNames, partsOf } from './propagate';
import { findRare } from './rare';
import { Tagger } from './tagger';
import { backTo, viewOf, type View } from './view';
import type { Weights } from './weights';

/** Below this chance (mean over its signs) even a span of the best path is for review only. */
export const MUST_CHANCE = 0.5;

/** What the check is made of, in the order in which one builds on the other; measuring leaves out the later ones. */
export const LAYERS = [
  'PATTERNS',
  'TAGGER',
  'NAMES_IN_CONTEXT',
  'NAMES_AGAIN',
  'RARE',
  'POSSIBLE',
  'PLACES_BY_KIND',
  'POSSIBLE_AGAIN',
  'WHOLE_NAMES',
] as const;
export type Layer = (typeof LAYERS)[number];

/** How much of the texts is read, in UTF-16 units. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

interface Draft {
  readonly view: View;
  readonly lines: readonly Reading[];
  readonly patterns: readonly Finding[];
  readonly names: readonly Finding[];
  readonly tagged: readonly Finding[];
  readonly hints: readonly Finding[];
  readonly facilities: readonly Finding[];
}

const shifted = <T extends Stretch>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
const at = (line: Line, finding: Finding): Finding => shifted(finding, line.start);

const worthLooking =
  (text: string) =>
  ({ start, end }: Finding): boolean =>
    /[\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fffA-Za-z0-9\u25a1]/.test(text.slice(start, end));

/** Finds what could give a person away. Built once per thread from the dictionary and the weights; keeps no text. */
export class Anonymiser {
  private readonly tagger: Tagger;

  constructor(
    private readonly dictionary: Dictionary,
    weights: Weights,
    private readonly layers: readonly Layer[] = LAYERS,
  ) {
    this.tagger = new Tagger(weights);
  }

  /** Findings of one text: sorted, without overlaps, in UTF-16 offsets of the text. `known` is what a presenter typed. */
  check(text: string, known: readonly string[] = []): Finding[] {
    const findings = this.checkTogether([text])[0] ?? [];
    return known.length === 0 ? findings : merge([findKnown(text, known), findings], () => true);
  }

  /** Findings of the texts of one case: a name found in one of them is looked for in all. */
  checkTogether(texts: readonly string[]): Finding[][] {
    const steps = this.steps(texts);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /**
   * The same in steps of a line each, for who shows progress or lets others have a turn: yields how many signs (UTF-16 units)
   * of how many are read, returns the findings of each text.
   */
  *steps(texts: readonly string[]): Generator<Progress, Finding[][]> {
    const of = texts.reduce((sum, text) => sum + text.length, 0);
    let before = 0;
    const drafts: Draft[] = [];
    for (const text of texts) {
      const view = viewOf(text);
      const patterns = findPatterns(view.text);
      const sure = patterns.filter(({ level }) => level === 'must');
      const lines: Reading[] = [];
      let from = 0;
      for (const line of linesOf(view.text)) {
        while (from < sure.length && sure[from]!.end <= line.start) from += 1;
        let to = from;
        while (to < sure.length && sure[to]!.start < line.start + line.text.length) to += 1;
        lines.push(this.read(line, sure.slice(from, to)));
        yield { done: before + (view.starts[line.start + line.text.length] ?? text.length), of };
      }
      drafts.push(this.draft(view, patterns, lines));
      before += text.length;
    }
    const names = new Set(drafts.flatMap((draft) => this.namesOf(draft)));
    return drafts.map((draft) => this.finish(draft, names));
  }

  private draft(view: View, patterns: readonly Finding[], lines: readonly Reading[]): Draft {
    return {
      view,
      lines,
      patterns,
      names: lines.flatMap((line) =>
        [
          ...namesBeforeHonorifics(line, line.analysis.tokens, (place) => line.tagging.person[place] ?? 0),
          ...namesOfKana(line.text, line.analysis.tokens),
          ...namesInContext(line.text, line.analysis),
          ...placesInContext(line.text),
        ].map((one) => at(line, one)),
      ),
      tagged: lines.flatMap((line) => this.taggedIn(line)),
      hints: lines.flatMap((line) => possibleIn(line).map((one) => at(line, one))),
      facilities: lines.flatMap((line) =>
        findFacilities(line.text, line.analysis)
          .filter(({ start, end }) => !line.allowed.some((word) => word.start <= start && word.end >= end))
          .map((one) => at(line, one)),
      ),
    };
  }

  private read(line: Line, sure: readonly Finding[]): Reading {
    const analysis = this.dictionary.analyse(line.text);
    return {
      ...line,
      analysis,
      allowed: allowedIn(line.text),
      shaped: sure.map(({ start, end }) => ({ start: start - line.start, end: end - line.start })),
      tagging: this.tagger.tag(featuresOf(line.text, analysis)),
    };
  }

  /** The tagger's best path, without what points to nobody. */
  private taggedIn(line: Reading): Finding[] {
    const { text, analysis, tagging } = line;
    return spansOf(tagging.labels).flatMap((span) => {
      const kind = kindOf(span.tag);
      if (!kind) return [];
      const { start, end } = trimmed(text, span.start, span.end);
      const tokens = analysis.tokens.filter((token) => token.start < end && token.end > start);
      if (meanOf(tagging.named, start, end) < MUST_CHANCE || isAllowed(text, start, end, tokens)) return [];
      if (line.allowed.some((word) => word.start <= start && word.end >= end)) return [];
      if (kind !== 'PER' && line.shaped.some((shape) => shape.start < end && shape.end > start)) return [];
      const finding: Finding = { start, end, kind, level: 'must' };
      const unsure = isLargePlace(finding, text.slice(start, end)) || isEveryday(start, end, tokens, analysis);
      // Only what is sure bears its kind: a guess of another kind is a word to look at.
      return [at(line, unsure ? { ...finding, kind: kind === 'PER' ? 'OTHER' : kind, level: 'review' } : finding)];
    });
  }

  private namesOf({ view, names, tagged }: Draft): string[] {
    const sure = [...names, ...tagged].filter(({ kind, level }) => kind === 'PER' && level === 'must');
    return sure
      .flatMap(({ start, end }) => partsOf(view.text.slice(start, end), (name) => this.surnameLength(name)))
      .filter((name) => !isNobody(name));
  }

  private surnameLength(name: string): number {
    const surnames = this.dictionary
      .analyse(name)
      .marks.filter(({ start, list }) => start === 0 && list === LIST.SURNAME);
    return Math.max(0, ...surnames.map(({ end }) => end).filter((end) => end < name.length));
  }

  private finish(
    { view, lines, patterns, names, tagged, hints, facilities }: Draft,
    known: ReadonlySet<string>,
  ): Finding[] {
    const edges = new Set(
      lines.flatMap(({ start, analysis }) =>
        analysis.tokens.flatMap((token) => [token.start + start, token.end + start]),
      ),
    );
    const again = findNames(view.text, known, (start, end) => edges.has(start) && edges.has(end));
    const possible = new Set(
      [...hints, ...names]
        .filter(({ level }) => level === 'review')
        .map(({ start, end }) => view.text.slice(start, end))
        .filter((word) => REPEATED.test(word) && !isNobody(word)),
    );
    // What may be a name in one place may be one everywhere: the same word, however the sentence goes on.
    const allowed = lines.flatMap((line) => line.allowed.map((one) => shifted(one, line.start)));
    const repeated = findNames(view.text, possible, () => false)
      .filter(({ start, end }) => !allowed.some((word) => word.start <= start && word.end >= end))
      .map((one): Finding => ({ ...one, kind: 'OTHER', level: 'review' }));
    const isMust = ({ level }: Finding): boolean => level === 'must';
    const isReview = ({ level }: Finding): boolean => level === 'review';
    const compounds = lines.flatMap(({ start, text, analysis }) => {
      const inLine = [...tagged, ...names, ...hints, ...facilities]
        .filter((one) => one.start >= start && one.end <= start + text.length)
        .map((one) => shifted(one, -start));
      return compoundsIn(text, analysis.tokens, inLine).map((one) => shifted(one, start));
    });
    const seekers: readonly (readonly [Layer, readonly Finding[]])[] = [
      ['PATTERNS', patterns],
      ['TAGGER', tagged],
      ['NAMES_IN_CONTEXT', names],
      ['NAMES_AGAIN', again],
      ['RARE', findRare(view.text)],
      ['POSSIBLE', hints],
      ['PLACES_BY_KIND', facilities],
      ['POSSIBLE_AGAIN', repeated],
      ['WHOLE_NAMES', compounds],
    ];
    const found = seekers.filter(([layer]) => this.layers.includes(layer)).map(([, list]) => list);
    const musts = found.map((list) => list.filter(isMust));
    const reviews = found.map((list) =>
      list.filter((one) => isReview(one) && !isMark(view.text.slice(one.start, one.end))),
    );
    const parts = merge([...musts, ...reviews], worthLooking(view.text));
    const merged = this.layers.includes('WHOLE_NAMES') ? closed(view.text, parts) : parts;
    return merged.map((finding) => ({ ...finding, ...backTo(view, finding.start, finding.end) }));
  }
}

/** A word that is worth looking for in the rest of a text. */
const REPEATED = /^(?:[ぁ-ゖー]{3,8}|[ァ-ヴー]{2,12})$/;

/** Marks of lists and lines that the tokenizer takes for words. */
const isMark = (text: string): boolean => /^[\s\u25a0-\u25ff\u2605\u2606~\u301c\uff5e\u2026\u30fb-]+$/.test(text);

const meanOf = (chances: Float32Array, start: number, end: number): number =>
  chances.subarray(start, end).reduce((sum, one) => sum + one, 0) / (end - start);
