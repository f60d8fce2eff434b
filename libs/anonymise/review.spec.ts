import type { Finding } from './finding';
import { hashOfFindings, openFindings } from './review';

const TEXT = '花子は光を見た。光は強い';
const NAME: Finding = { start: 0, end: 2, kind: 'PER', level: 'must' };
const LIGHT: Finding = { start: 3, end: 4, kind: 'OTHER', level: 'review' };
const AGAIN: Finding = { start: 8, end: 9, kind: 'OTHER', level: 'review' };
const ALL = [NAME, LIGHT, AGAIN];

describe('findings in the way of publication', () => {
  it('are all of them at first', () => expect(openFindings(TEXT, ALL, [])).toEqual(ALL));

  it('go by a justification', () => {
    const decision = { start: 0, end: 2, kind: 'JUSTIFIED', reason: '公表された名である' } as const;
    expect(openFindings(TEXT, ALL, [decision])).toEqual([LIGHT, AGAIN]);
  });

  it('do not go by a justification without a reason', () => {
    expect(openFindings(TEXT, ALL, [{ start: 0, end: 2, kind: 'JUSTIFIED', reason: ' ' }])).toEqual(ALL);
  });

  it('can be dismissed for review only, one place at a time', () => {
    const dismissed = ALL.map(({ start, end }) => ({ start, end, kind: 'DISMISSED' as const }));
    expect(openFindings(TEXT, ALL, dismissed)).toEqual([NAME]);
    expect(openFindings(TEXT, ALL, dismissed.slice(1, 2))).toEqual([NAME, AGAIN]);
  });

  it('are dismissed everywhere by their word, but never a name that is sure', () => {
    expect(openFindings(TEXT, ALL, [], new Set(['光', '花子']))).toEqual([NAME]);
  });

  it('do not go by a decision about another place', () => {
    expect(openFindings(TEXT, [NAME], [{ start: 0, end: 3, kind: 'JUSTIFIED', reason: '理由' }])).toEqual([NAME]);
  });
});

describe('the hash of findings', () => {
  it('is another for every other finding', () => {
    const hashes = [[], [NAME], [LIGHT], ALL, [{ ...NAME, level: 'review' as const }]].map(hashOfFindings);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashOfFindings([...ALL])).toBe(hashes[3]);
  });
});
