import fc from 'fast-check';
import { findKnown } from './known';

const found = (text: string, ...known: string[]): string[] =>
  findKnown(text, known).map(({ start, end }) => text.slice(start, end));

describe('what the presenter typed', () => {
  it('is found in the other kana, in Roman letters, and apart', () => {
    expect(found('ハナコは来た。hanakoと書く。やまだ、はなこ', 'やまだ はなこ')).toEqual([
      'ハナコ',
      'hanako',
      'やまだ',
      'はなこ',
    ]);
  });

  it('is found without the space between the names, and the surname alone', () => {
    expect(found('山田花子の母。山田宅へ', '山田 花子')).toEqual(['山田花子', '山田']);
  });

  it('is found in half-width kana and full-width letters', () => {
    expect(found('ﾊﾅｺとＨａｎａｋｏ', 'はなこ')).toEqual(['ﾊﾅｺ', 'Ｈａｎａｋｏ']);
  });

  it('is found as a number with other dashes', () => {
    expect(found('電話は０９０ー００００ー１２３４', ['090', '0000', '1234'].join('-'))).toEqual([
      '０９０ー００００ー１２３４',
    ]);
  });

  it('is found wherever it is put, and nothing is found without it', () => {
    const filler = fc.stringMatching(/^[あ-お、。]{0,20}$/);
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        expect(found(`${before}みるく${after}`, 'みるく')).toEqual(['みるく']);
        expect(found(before + after, 'みるく')).toEqual([]);
      }),
    );
  });
});
