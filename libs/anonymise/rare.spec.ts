import { attributesIn, findRare, smallCells } from './rare';

const TEXT = 'ネパール国籍、34歳。双子の母';

describe('attributes that few share', () => {
  it('are found with their kinds, ages in steps of ten years', () => {
    expect(attributesIn(TEXT).map(({ kind, value }) => [kind, value])).toEqual([
      ['NATIONALITY', 'ネパール国籍'],
      ['AGE', '30'],
      ['FAMILY', '双子'],
    ]);
  });

  it('are for review even alone, but an age is not', () => {
    expect(findRare(TEXT).map(({ start, end, kind, level }) => [TEXT.slice(start, end), kind, level])).toEqual([
      ['ネパール国籍', 'RARE', 'review'],
      ['双子', 'RARE', 'review'],
    ]);
  });
});

describe('small cells', () => {
  const attributes = attributesIn('ネパール国籍、34歳');
  const profile = { AGE: '30', NATIONALITY: 'ネパール国籍' };

  it('are pairs that stand in none of the other own cases', () => {
    const others = ['38歳、年金', '20代、ネパール国籍'].map(attributesIn);
    expect(smallCells(attributes, others)).toEqual([{ profile, because: 'ONCE_AMONG_OWN' }]);
    expect(smallCells(attributes, [...others, attributesIn('ネパール国籍の31歳')])).toEqual([]);
  });

  it('compare with everything that another case tells, not with its first word of a kind alone', () => {
    const others = ['長男は8歳。母は36歳、ネパール国籍', '70代'].map(attributesIn);
    expect(smallCells(attributes, others)).toEqual([]);
  });

  it('say nothing from too few own cases', () => expect(smallCells(attributes, [[]])).toEqual([]));

  it('are pairs that a published table counts fewer than ten of', () => {
    expect(smallCells(attributes, [], () => 9)).toEqual([{ profile, because: 'RARE_IN_POPULATION' }]);
    expect(smallCells(attributes, [], () => 10)).toEqual([]);
    expect(smallCells(attributes, [], () => undefined)).toEqual([]);
  });
});
