import type { SheetText } from './sheets';
import { WITH_PERSON_WORDS } from './with-person';

const entries = Object.entries<SheetText>(WITH_PERSON_WORDS);
const marksOf = (text: string): string => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join();

describe('what is looked at together with her', () => {
  it('is said in Japanese, easy Japanese and English with the same marks', () => {
    expect(entries.length).toBeGreaterThan(20);
    for (const [key, { ja, easy, en }] of entries) {
      expect([key, ja !== '', easy !== '', en !== '']).toEqual([key, true, true, true]);
      expect([key, marksOf(ja), marksOf(en)]).toEqual([key, marksOf(easy), marksOf(easy)]);
    }
  });

  it('is easy: short sentences, few characters to know', () => {
    const sentences = entries
      .flatMap(([, { easy }]) => easy.split('。'))
      .filter((one) => !/^やさしい 日本語$|^日本語$/.test(one));
    expect(sentences.filter((one) => one.length > 50 || /[一-龯]{3,}/.test(one))).toEqual([]);
  });

  it('names no law, no product and promises no deletion', () => {
    const all = entries.flatMap(([, texts]) => Object.values(texts)).join();
    expect(all).not.toMatch(/つどい|tsudoi|法|条|削除|消去|delete|erase/i);
  });
});
