/** A condition inside a piece of SQL: the text from `start` to `end` is an expression that is true or false. */
export interface Site {
  readonly start: number;
  readonly end: number;
}

interface Word extends Site {
  readonly text: string;
  readonly depth: number;
}

const CLAUSES = new Set(
  ['SELECT FROM WHERE ON JOIN LEFT CROSS GROUP ORDER HAVING UNION LIMIT RETURNING SET THEN BEGIN IF AS'].flatMap(
    (names) => names.split(' '),
  ),
);
const CONDITIONS = new Set(['WHERE', 'ON', 'HAVING']);

/** Words, brackets and commas of SQL outside of quoted text and comments. */
function words(sql: string): Word[] {
  const found: Word[] = [];
  let depth = 0;
  for (const match of sql.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|[A-Za-z_][A-Za-z0-9_$]*|[(),;]/g)) {
    const [text] = match;
    if (/^['"-]/.test(text)) continue;
    if (text === ')') depth -= 1;
    found.push({ text: text.toUpperCase(), start: match.index, end: match.index + text.length, depth });
    if (text === '(') depth += 1;
  }
  return found;
}

/** The operands of a run of AND and OR within one clause, and the clause itself; nothing where it has neither. */
function operands(sql: string, from: number, to: number, level: readonly Word[], whole: boolean): Site[] {
  const glue = level.filter(({ text, start }) => (text === 'AND' || text === 'OR') && start >= from && start < to);
  if (glue.length === 0 && !whole) return [];
  const edges = [from, ...glue.flatMap(({ start, end }) => [start, end]), to];
  const sites: Site[] = glue.length === 0 ? [] : [{ start: from, end: to }];
  for (let at = 0; at < edges.length; at += 2) sites.push({ start: edges[at] ?? from, end: edges[at + 1] ?? to });
  return sites.filter(({ start, end }) => sql.slice(start, end).trim() !== '');
}

/** Sites of one bracket: a bare expression, or a query of which WHERE, ON and HAVING are conditions. */
function sitesOf(
  sql: string,
  from: number,
  to: number,
  level: readonly Word[],
  isQuery: boolean,
  whole: boolean,
): Site[] {
  if (!isQuery) return operands(sql, from, to, level, whole);
  const heads = level.filter(({ text, start }) => CLAUSES.has(text) && start >= from && start < to);
  return heads.flatMap((head, at) =>
    CONDITIONS.has(head.text) ? operands(sql, head.end, heads[at + 1]?.start ?? to, level, true) : [],
  );
}

const tight = (sql: string, { start, end }: Site): Site => {
  let [first, last] = [start, end];
  while (/\s/.test(sql[first] ?? '') && first < last) first += 1;
  while (/[\s;]/.test(sql[last - 1] ?? '') && last > first) last -= 1;
  // (( x )) is the same condition as x.
  for (;;) {
    if (sql[first] !== '(' || sql[last - 1] !== ')' || closing(sql, first) !== last - 1)
      return { start: first, end: last };
    [first, last] = [first + 1, last - 1];
  }
};

function closing(sql: string, open: number): number {
  const inside = words(sql).filter(({ start }) => start >= open);
  return inside.find(({ text, depth }) => text === ')' && depth === inside[0]?.depth)?.start ?? -1;
}

/**
 * Every condition in a piece of SQL: each operand of AND and OR at any depth, each WHERE, ON and HAVING as a whole, and,
 * for a policy (`whole`), the expression itself. Each place is named once.
 */
export function booleanSites(sql: string, whole: boolean): Site[] {
  const all = words(sql);
  const sites: Site[] = [];
  const open: { from: number; at: number }[] = [{ from: 0, at: -1 }];
  const close = (to: number, end: number) => {
    const { from, at } = open.pop() ?? { from: 0, at: -1 };
    const depth = open.length;
    const level = all
      .slice(at + 1, end)
      .filter((word) => word.depth === depth && word.text !== '(' && word.text !== ')');
    const isQuery = level[0]?.text === 'SELECT' || level.some(({ text }) => text === 'WHERE');
    sites.push(...sitesOf(sql, from, to, level, isQuery, whole && depth === 0));
  };
  for (const [at, word] of all.entries()) {
    if (word.text === '(') open.push({ from: word.end, at });
    if (word.text === ')') close(word.start, at);
  }
  close(sql.length, all.length);
  const named = new Map(sites.map((site) => tight(sql, site)).map((site) => [`${site.start}-${site.end}`, site]));
  return [...named.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The SQL with one condition replaced. */
export const replaced = (sql: string, { start, end }: Site, by: string): string =>
  `${sql.slice(0, start)} ${by} ${sql.slice(end)}`;
