import { isDue, lastReview } from './reviewed';

const at = (hour: number): string => `2026-11-30T0${hour}:00:00.000Z`;
const row = (acts: number[], reviews: number[]) => ({
  requestedAt: at(1),
  acts: acts.map((hour) => ({ kind: 'MANAGER' as const, staffId: 'm', at: at(hour) })),
  reviews: reviews.map((hour) => ({ staffId: 'a', at: at(hour) })),
});

describe('an entry of the register', () => {
  it('is due until somebody has looked at it, and again when something was done since', () => {
    expect(isDue(row([], []))).toBe(true);
    expect(isDue(row([2], [3]))).toBe(false);
    expect(isDue(row([2, 4], [3]))).toBe(true);
    expect(isDue(row([2, 4], [5, 3]))).toBe(false);
  });

  it('tells the last review, in whichever order they come', () => {
    expect(lastReview(row([], [5, 3]))).toEqual({ staffId: 'a', at: at(5) });
    expect(lastReview(row([], []))).toBeUndefined();
  });
});
