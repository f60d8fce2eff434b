import { openUntil, originalOpen, type SealedOpeningFact } from '.';

const HOUR = 3_600_000_000;
const approved: SealedOpeningFact = { id: 'o', editionId: 'e', frozen: false, ended: false, approvedAt: 100 * HOUR };

describe('the opening of a replaced paper', () => {
  it.each([
    ['at the instant of its approval', approved, 100 * HOUR, true],
    ['a microsecond before a day is over', approved, 124 * HOUR - 1, true],
    ['when the day is over', approved, 124 * HOUR, false],
    ['before anybody approved it', { ...approved, approvedAt: null }, 0, false],
    ['after one of the two ended it', { ...approved, ended: true }, 101 * HOUR, false],
    ['while somebody asks to stop the case', { ...approved, frozen: true }, 101 * HOUR, false],
  ])('%s', (_, fact, now, open) => {
    expect(originalOpen(fact, now)).toBe(open);
  });

  it('is over a day after its approval', () => {
    expect([openUntil(approved), openUntil({ ...approved, approvedAt: null })]).toEqual([124 * HOUR, 0]);
  });
});
