import { isKeptOut, personKey, personNames } from './person-names';
import type { Say } from './text';

const t = ((key: string, { who, n }: { who?: string; n?: number } = {}) =>
  key === 'cases:readerNumbered' ? `${who}（${n}）` : '人') as unknown as Say;
const house = (id: string) => ({ id });
const person = (staffId: string, organisation: string, more: object = {}) => ({
  staffId,
  organisation: house(organisation),
  ...more,
});

describe('what people are called', () => {
  it('is their name, else their post, and two who are called the same are told apart', () => {
    const names = personNames(
      [
        person('1', 'a', { name: '星野', post: { title: '主任' } }),
        person('2', 'b', { name: null, post: { title: '所長' } }),
        person('3', 'b', { name: null, post: { title: '相談員' } }),
        person('4', 'b', { name: null, post: { title: '相談員' } }),
        person('5', 'c', { name: null, post: null }),
        person('3', 'c', { name: null, post: { title: '相談員' } }),
      ],
      t,
    );
    expect([...names]).toEqual([
      ['1 a', '星野'],
      ['2 b', '所長'],
      ['3 b', '相談員（1）'],
      ['4 b', '相談員（2）'],
      ['5 c', '人'],
      ['3 c', '相談員'],
    ]);
    expect(personKey(null, undefined)).toBe(' ');
  });
});

describe('who is kept out', () => {
  it('is so by person or by organisation', () => {
    const exclusions = [{ staffId: '1' }, { organisation: house('b') }];
    expect([person('1', 'a'), person('2', 'b'), person('2', 'a')].map((one) => isKeptOut({ exclusions }, one))).toEqual(
      [true, true, false],
    );
  });
});
