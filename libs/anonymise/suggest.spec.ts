import type { Finding, Kind } from './finding';
import { suggestionsFor } from './suggest';
import { joined } from './suggest-join';
import { Letters } from './suggest-people';

/** Made up, and written so that no file holds a number. */
const MOBILE = ['090', '0000', '1234'].join('-');
const TODAY = { year: 2024, month: 7, day: 10 };
type Found = readonly [word: string, kind: Kind, level?: Finding['level']];

/** The findings of words in a text, in their order. */
function placed(text: string, words: readonly Found[]): Finding[] {
  let from = 0;
  return words.map(([word, kind, level = 'must']) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from, kind, level };
  });
}

/** A text in which the first suggestion for each finding was accepted. */
function accepted(text: string, ...words: readonly Found[]): string {
  const letters = new Letters();
  const all = joined(text, placed(text, words)).flatMap((one) => suggestionsFor(text, one, letters, TODAY).slice(0, 1));
  return all.toReversed().reduce((so, { start, end, by }) => so.slice(0, start) + by + so.slice(end), text);
}

const offered = (text: string, ...words: readonly Found[]): string[] =>
  joined(text, placed(text, words)).flatMap((one) =>
    suggestionsFor(text, one, new Letters(), TODAY).map(({ by }) => by),
  );

describe('letters for people', () => {
  it('go by first appearance, and the same person keeps hers', () => {
    const letters = new Letters();
    const names = ['山田花子', 'ゆうと', '花子', '山田さん', '木村', 'ユウト'];
    expect(names.map((name) => letters.of(name))).toEqual(['Ａ', 'Ｂ', 'Ａ', 'Ａ', 'Ｃ', 'Ｂ']);
  });

  it('leave out those that the text has already', () => {
    expect(new Letters(new Set(['Ａ', 'Ｂ'])).of('花子')).toBe('Ｃ');
  });

  it('are still there after the alphabet', () => {
    const letters = new Letters();
    const given = Array.from({ length: 40 }, (_, index) => letters.of(`${String.fromCodePoint(0x4e00 + index * 7)}郎`));
    expect(new Set(given).size).toBe(40);
  });
});

describe('people', () => {
  it.each([
    ['花子は来た', 'Ａさんは来た'],
    ['花子ちゃんは来た', 'Ａさんは来た'],
    ['花子くんちへ', 'Ａさんちへ'],
    ['花子先生と話す', 'Ａ先生と話す'],
    ['花子弁護士に頼む', 'Ａ弁護士に頼む'],
  ])('%s', (text, after) => expect(accepted(text, ['花子', 'PER'])).toBe(after));

  it('of whom one belongs to the name keep what belongs to them', () => {
    expect(accepted('花子宅へ', ['花子', 'PER'], ['宅', 'OTHER', 'review'])).toBe('Ａさん宅へ');
  });

  it('who may be a place are offered as both, the likelier first', () => {
    expect(offered('川崎へ電話した', ['川崎', 'PER'])).toEqual(['Ａさん', 'ある地域']);
    expect(offered('川崎へ引っ越した', ['川崎', 'PER'])).toEqual(['ある地域', 'Ａさん']);
    expect(offered('川崎さんへ', ['川崎', 'LOC'])).toEqual(['Ａさん']);
  });

  it('do not take a particle beside them along', () => {
    expect(accepted('母はゆきと来た', ['は', 'OTHER', 'review'], ['ゆき', 'PER'])).toBe('母はＡさんと来た');
    expect(accepted('大森北の友人', ['大森北', 'LOC'], ['の', 'OTHER', 'review'])).toBe('ある地域の友人');
    expect(accepted('大森北の病院へ', ['大森北', 'LOC'], ['の', 'OTHER', 'review'])).toBe('ある地域の病院へ');
  });

  it('that were typed to be looked for are told from numbers and places', () => {
    const text = `ゆき、大森第三小学校、${MOBILE}、1234567`;
    const typed = text.split('、').map((word): Found => [word, 'KNOWN']);
    expect(accepted(text, ...typed)).toBe('Ａさん、小学校、（電話番号）、（番号）');
  });
});

describe('places', () => {
  it.each<[string, string, ...Found[]]>([
    ['イトーヨーカドー大森店でパート', 'お店でパート', ['イトーヨーカドー', 'ORG'], ['大森店', 'FAC']],
    ['三菱UFJ 1234567から', '金融機関の口座から', ['三菱UFJ', 'ORG'], ['1234567', 'NUMBER', 'review']],
    ['東邦大学医療センター', '医療機関', ['東邦大学', 'ORG'], ['医療', 'OTHER', 'review'], ['センター', 'FAC']],
    ['蒲田警察署に相談', '警察署に相談', ['蒲田警察署', 'FAC']],
    ['第三小学校2年', '小学校の2年', ['第三', 'OTHER', 'review'], ['小学校2年', 'FAC', 'review']],
    ['第三小学校の2年生', '小学校の2年生', ['第三', 'OTHER', 'review']],
    ['第三小学校へ', '小学校へ', ['小学校', 'FAC', 'review']],
    ['海浜高校3年', '高校の3年', ['海浜高校', 'FAC']],
    ['大森北の2丁目', 'ある地域', ['大森北', 'LOC'], ['の', 'OTHER', 'review']],
    ['大森北2丁目に住む', 'ある地域に住む', ['大森北', 'LOC']],
    ['田中クリニックに通う', '医療機関に通う', ['田中', 'PER']],
    ['ひばり保育園 大森駅', '保育園 駅', ['ひばり保育園 ', 'FAC'], ['大森駅', 'FAC']],
    ['株式会社丸福に勤務', 'ある会社に勤務', ['株式会社丸福', 'ORG']],
    ['みなとの会へ', 'ある団体へ', ['みなとの会', 'ORG']],
    ['西町1-2-3に住む', '（住所）に住む', ['西町1-2-3', 'ADDRESS']],
    ['旅館 松かぜ荘', '宿泊施設', ['旅館 ', 'OTHER', 'review'], ['松かぜ荘', 'LOC']],
  ])('%s', (text, after, ...found) => expect(accepted(text, ...found)).toBe(after));

  it('of unknown kind are called nothing that could be untrue', () => {
    expect(offered('ほとりに相談', ['ほとり', 'ORG'])).toEqual(['ある団体', 'ある会社']);
    expect(offered('ほとりに相談', ['ほとり', 'FAC'])).toEqual(['ある施設']);
    expect(offered('大森に住む', ['大森', 'LOC'])).toEqual(['ある地域', '都内']);
  });

  it('are offered nothing that would change nothing', () => {
    expect(offered('都内に住む', ['都内', 'LOC', 'review'])).toEqual([]);
    expect(offered('公園で', ['公園', 'OTHER', 'review'])).toEqual([]);
  });

  it('are not joined over a bracket, and a word for a kind alone is left', () => {
    expect(accepted('夫の会社（大森製作所）', ['会社（', 'FAC', 'review'], ['大森製作所', 'ORG'])).toBe(
      '夫の会社（ある会社）',
    );
  });

  it('stand in the brackets that are there', () => {
    expect(accepted('自宅（西町1-2-3）', ['西町1-2-3', 'ADDRESS'])).toBe('自宅（住所）');
  });

  it('are not made one with a date, a number to call, or a person beside them', () => {
    const found: Found[] = [
      ['ゆき', 'PER'],
      ['蒲田警察署', 'FAC'],
      ['5月9日', 'DATE'],
      [MOBILE, 'PHONE'],
    ];
    expect(accepted(`ゆき 蒲田警察署 5月9日${MOBILE}`, ...found)).toBe('Ａさん 警察署 約2か月前（電話番号）');
  });
});
