import { stateWord } from '#libs/messages';
import * as states from '#libs/states';

describe('the words for states', () => {
  const tables = Object.entries(states).filter(([name]) => /^[A-Z_]+$/.test(name));
  const names = tables.flatMap(([, table]) => Object.keys(table as object));

  it('are there for every state of every table, in both languages', () => {
    expect(names.length).toBeGreaterThan(20);
    for (const language of ['ja', 'en'] as const)
      expect([...new Set(names)].filter((state) => stateWord(state, language) === state)).toEqual([]);
  });
});
