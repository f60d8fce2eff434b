import * as merge from './merge';
import { say, type Message } from './message';
import { MINUTES_WORDS } from './minutes';

const TABLES: Record<string, Record<string, Message>> = { ...merge, MINUTES_WORDS };
const marksOf = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted();

describe.each(Object.entries(TABLES))('%s', (_name, words) => {
  const entries = Object.entries(words);

  it('has every text in both languages with the same marks', () => {
    expect(entries.length).toBeGreaterThan(4);
    for (const [key, { ja, en }] of entries) {
      expect([key, ja.length > 0, en.length > 0]).toEqual([key, true, true]);
      expect([key, marksOf(ja)]).toEqual([key, marksOf(en)]);
    }
  });

  it('has no Japanese in its English', () => {
    expect(entries.filter(([, { en }]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(en)).map(([key]) => key)).toEqual([]);
  });
});

describe('say', () => {
  const message = { ja: '{{name}}が{{count}}件', en: '{{count}} of {{name}}' };

  it('fills the marks, with a value that looks like a mark taken as it is', () => {
    expect(say(message, 'ja', { name: '{{count}}', count: 0 })).toBe('{{count}}が0件');
    expect(say(message, 'en', { name: '$&', count: 2 })).toBe('2 of $&');
  });

  it('leaves a mark without a value visible', () => {
    expect(say(message, 'en', { count: 1 })).toBe('1 of {{name}}');
    expect(say({ ja: '{{toString}}', en: '' }, 'ja')).toBe('{{toString}}');
  });
});
