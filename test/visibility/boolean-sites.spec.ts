import { booleanSites, replaced } from './boolean-sites';

const found = (sql: string, whole = true): string[] =>
  booleanSites(sql, whole).map(({ start, end }) => sql.slice(start, end));

describe('conditions in SQL', () => {
  it('finds the whole, both sides of OR, and what stands below', () => {
    expect(found(`((a = b) OR ((c = 1) AND (d IS NOT NULL)))`)).toEqual([
      '(a = b) OR ((c = 1) AND (d IS NOT NULL))',
      'a = b',
      '(c = 1) AND (d IS NOT NULL)',
      'c = 1',
      'd IS NOT NULL',
    ]);
  });

  it('looks into sub-queries, and takes a WHERE for a condition even when it stands alone', () => {
    expect(
      found(`(EXISTS ( SELECT 1 FROM unnest(x) b(id) WHERE ((b.id = 'a AND b') OR (f(b.id) ? (c || ':'))))) `),
    ).toEqual([
      `EXISTS ( SELECT 1 FROM unnest(x) b(id) WHERE ((b.id = 'a AND b') OR (f(b.id) ? (c || ':'))))`,
      `(b.id = 'a AND b') OR (f(b.id) ? (c || ':'))`,
      `b.id = 'a AND b'`,
      `f(b.id) ? (c || ':')`,
    ]);
  });

  it('reads a function body with UNION, ORDER BY and a single condition', () => {
    expect(found(`SELECT a FROM t WHERE x = 1 UNION ALL SELECT b FROM u WHERE y AND z ORDER BY 1`, false)).toEqual([
      'x = 1',
      'y AND z',
      'y',
      'z',
    ]);
  });

  it('replaces one of them', () => {
    const sql = 'SELECT a FROM t WHERE x = 1';
    expect(replaced(sql, booleanSites(sql, false)[0]!, 'true')).toBe('SELECT a FROM t WHERE  true ');
  });
});
