import { attributesIn, SMALLEST_CELL, smallCells } from '../rare';
import { AREA, estimated } from './population';
import { AGES, ALL, OLDER, RESIDENTS } from './population.data';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const inWords = (text: string): string[][] =>
  smallCells(attributesIn(text), [], estimated).map(({ profile }) => Object.values(profile));
const about = (people: number | undefined): number => Math.round(people ?? Number.NaN);

describe('the figures', () => {
  it('of women add up to the total of their table, but for rounding', () => {
    const women = sum([...AGES.map(([, , , women]) => women), ...OLDER.map(([, women]) => women)]);
    expect(Math.abs(women - ALL.women)).toBeLessThanOrEqual(2);
  });

  it('hold no more Japanese than people, and no more women than people', () => {
    for (const [, everyone, japanese, women, japaneseWomen] of AGES) {
      expect(japanese).toBeLessThan(everyone);
      expect(japaneseWomen).toBeLessThan(women);
      expect(women).toBeLessThan(everyone);
    }
  });

  it('of a nationality are fewer than all residents of its day, and each is told once', () => {
    for (const { total, of } of RESIDENTS) expect(sum(Object.values(of))).toBeLessThan(total);
    const names = RESIDENTS.flatMap(({ of }) => Object.keys(of));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('people of an area of a ward’s size', () => {
  it('are estimated from shares of the country', () => {
    expect(AREA).toBe(300_000);
    expect(about(estimated({ AGE: '30' }))).toBe(16_063);
    expect(about(estimated({ AGE: '30', NATIONALITY: 'フィリピン国籍' }))).toBe(82);
    expect(about(estimated({ AGE: '70', NATIONALITY: 'ネパール国籍' }))).toBe(6);
    expect(about(estimated({ FAMILY: '父子家庭', AGE: '40' }))).toBe(48);
    expect(about(estimated({ FAMILY: '双子', AGE: '30' }))).toBe(162);
  });

  it('are fewer, the more is told', () => {
    const pair = estimated({ AGE: '30', NATIONALITY: 'フィリピン人' }) ?? 0;
    expect(estimated({ AGE: '30', NATIONALITY: 'フィリピン人', FAMILY: '双子' })).toBeLessThan(pair / 50);
  });

  it('are told under each name of a nationality', () => {
    const people = ['米国籍', '米国人', 'アメリカ人', 'アメリカ国籍', 'アメリカ出身'].map((NATIONALITY) =>
      estimated({ NATIONALITY }),
    );
    expect(new Set(people).size).toBe(1);
    expect(estimated({ NATIONALITY: 'インド人' })).not.toBe(estimated({ NATIONALITY: 'インドネシア人' }));
  });

  it('are counted with boys below twenty, where an age may be a child’s', () => {
    const [girls, women] = [estimated({ AGE: '10' }) ?? 0, estimated({ AGE: '20' }) ?? 0];
    expect(girls).toBeGreaterThan(women * 1.5);
  });

  it('are not told where no table says', () => {
    for (const profile of [
      { AGE: '30', EVENT: '火災' },
      { NATIONALITY: 'ネパール国籍', ILLNESS: '指定難病' },
      { AGE: '30', NATIONALITY: 'フィリピン系' },
      { AGE: '30', NATIONALITY: 'エチオピア国籍' },
      { AGE: '110', NATIONALITY: 'ネパール国籍' },
      { AGE: '110', FAMILY: '双子' },
      { AGE: '30', FAMILY: '5人きょうだい' },
      { NATIONALITY: 'ネパール国籍', FAMILY: '事実婚' },
    ])
      expect(estimated(profile)).toBeUndefined();
  });
});

describe('a warning by published figures', () => {
  it('is given of what fewer than ten share', () => {
    expect(SMALLEST_CELL).toBe(10);
    expect(inWords('72歳、ネパール国籍')).toEqual([['70', 'ネパール国籍']]);
    expect(inWords('90代の女性、92歳、フィリピン人')).toEqual([['90', 'フィリピン人']]);
    expect(inWords('無国籍の8歳')).toEqual([['0', '無国籍']]);
    expect(inWords('父子家庭。ブラジル国籍')).toEqual([['父子家庭', 'ブラジル国籍']]);
    expect(inWords('34歳、三つ子の母')).toEqual([['30', '三つ子']]);
    expect(inWords('フィリピン人、5人の子の母')).toEqual([['5人の子', 'フィリピン人']]);
    expect(inWords('モンゴル人、31歳')).toEqual([['30', 'モンゴル人']]);
  });

  it('is not given of what more share', () => {
    for (const text of [
      '34歳、フィリピン国籍',
      '22歳、ベトナム人',
      '25歳、ネパール国籍',
      '8歳の子、中国籍',
      '75歳、韓国籍',
      '83歳、韓国人',
      '92歳、韓国籍',
      '68歳、韓国籍',
      '65歳、中国人',
      '45歳、タイ人',
      '34歳、双子の母',
      '34歳、4人の子の母',
      '17歳、父子家庭',
      'フィリピン国籍、4人の子',
    ])
      expect(inWords(text)).toEqual([]);
  });

  it('is never given of an age alone', () => {
    expect(inWords('103歳。母は72歳')).toEqual([]);
  });
});
