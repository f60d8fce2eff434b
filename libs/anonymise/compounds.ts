import { isCommon, isNobody, isOfPublicWords } from './allow';
import { NAMED_PLACES } from './allow.data';
import { DEPARTMENT_END, GROUP_WORDS } from './compounds.data';
import type { Token } from './dictionary';
import { isPart, kindsIn } from './facilities';
import type { Finding } from './finding';
import { AFTER_NAME } from './rules.data';

const LONGEST = 18;
const KINDS_OF_NAMES: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'FAC', 'OTHER']);
const isKind = (text: string): boolean => NAMED_PLACES.has(text) || GROUP_WORDS.has(text);

/** Nouns that stand one behind the other; people's roles and departments part them. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const { text } = token;
    if (!isPart(token) || isNobody(text) || AFTER_NAME.test(text) || DEPARTMENT_END.test(text)) runs.push([]);
    else runs.at(-1)!.push(token);
  }
  return runs.filter(({ length }) => length > 1);
}

/** What of a stretch no finding covers. */
function restOf(line: string, start: number, end: number, found: readonly Finding[]): string {
  let rest = '';
  for (let at = start; at < end; at += 1)
    if (!found.some((one) => one.start <= at && one.end > at)) rest += line.charAt(at);
  return rest;
}

/**
 * The whole name of a place or a group of whose words only a part was found: nouns that stand together, one of which says
 * what kind of thing it is. For review, in offsets of the line like what was found in it.
 */
export function compoundsIn(line: string, tokens: readonly Token[], found: readonly Finding[]): Finding[] {
  const names = found.filter(({ kind }) => KINDS_OF_NAMES.has(kind));
  return runsOf(tokens).flatMap((run): Finding[] => {
    const { start } = run[0]!;
    const { end } = run.at(-1)!;
    if (end - start > LONGEST || kindsIn(run, isKind).length === 0) return [];
    const parts = names.filter((one) => one.start < end && one.end > start);
    const isTelling = ({ level, ...part }: Finding): boolean =>
      level === 'must' || run.some((one) => one.start < part.end && one.end > part.start && !isCommon(one));
    if (parts.length === 0) return [];
    const isPlain = kindsIn(run).length === 0 || isOfPublicWords(restOf(line, start, end, names));
    if (isPlain && !parts.some(isTelling)) return [];
    return [{ start, end, kind: 'FAC', level: 'review' }];
  });
}
