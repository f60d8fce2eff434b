import { lettersIn } from './seen-letters';

const letters = (...texts: string[]): string => [...lettersIn(texts)].toSorted().join('');

describe('the letters of the people of a case', () => {
  it('are those that stand in its texts, with all that come before the last person', () => {
    expect(letters('Ａさんと母が来た。', 'Cさんは欠席')).toBe('ＡＢＣ');
    expect(letters('Ｂ市に住む')).toBe('Ｂ');
    expect(letters('だれも来ない')).toBe('');
  });

  it('are not counted on from abbreviations', () => {
    expect(letters('ＤＶの相談。ＬＩＮＥで連絡')).toBe('ＤＥＩＬＮＶ');
    expect(letters('DVのことをBさんに聞いた')).toBe('ＡＢ');
  });
});
