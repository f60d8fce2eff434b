import { SCREENS } from './index';

const texts = Object.entries(SCREENS).flatMap(([group, keys]) =>
  Object.entries(keys).map(([key, text]) => ({ key: `${group}:${key}`, ...(text as { ja: string; en: string }) })),
);
const marks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe('the texts of the web app', () => {
  it('were seen', () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  it('are there in both languages', () => {
    expect(texts.filter(({ ja, en }) => ja.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('fill the same marks in both languages', () => {
    expect(texts.filter(({ ja, en }) => marks(ja).join() !== marks(en).join())).toEqual([]);
  });

  it('never blame', () => {
    expect(texts.filter(({ ja }) => /違反|不正|エラーコード|被害者|クライアント/.test(ja))).toEqual([]);
  });
});
