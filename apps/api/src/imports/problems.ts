import { SENTENCES, type ProblemCode } from './problems.data';

/** What is wrong with a file, and where: a JSON pointer (RFC 6901) into it, a code and the words the sentence needs. */
export interface Problem {
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly words: readonly string[];
}

/** Collects problems up to a number that a person can still read; beyond it only counts. */
export class Problems {
  readonly found: Problem[] = [];
  total = 0;

  constructor(private readonly most = 50) {}

  add(pointer: string, code: ProblemCode, ...words: string[]): void {
    this.total += 1;
    if (this.found.length < this.most) this.found.push({ pointer, code, words });
  }
}

/** A file that cannot be imported; nothing of it was written. */
export class UnfitWard extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly total: number,
  ) {
    super(problems.map((problem) => lineOf(problem)).join('\n'));
    this.name = 'UnfitWard';
  }
}

const MOST = 400;

const shortened = (word: string): string => {
  const plain = word.replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');
  return plain.length > MOST ? `${plain.slice(0, MOST)}…` : plain;
};

/** One line for one problem: pointer, the sentence in Japanese, the sentence in English; words are cut at 400 characters. */
export function lineOf(problem: Problem): string {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\d)\}/g, (_, at: string) => shortened(problem.words[Number(at)] ?? ''));
  const [japanese, english] = SENTENCES[problem.code];
  return `${problem.pointer || '/'}\t${fill(japanese)}\t${fill(english)}`;
}

/** A part of a JSON pointer, escaped. */
export const pointerPart = (part: string | number): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');
