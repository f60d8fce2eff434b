import { DISCLOSURE_ARTICLES } from './articles.data';
import { articleForOriginals, openingState } from './originals';

describe('the opening of a sealed original', () => {
  it('is asked for on life and body or by a duty to report, and on nothing else', () => {
    const fit = DISCLOSURE_ARTICLES.filter(({ id }) => articleForOriginals(id));
    expect(fit.map(({ ground }) => ground).toSorted()).toEqual(['DUTY_TO_REPORT', 'LIFE_BODY_PROPERTY']);
    expect(articleForOriginals('nothing')).toBeUndefined();
  });

  it('stands as what was done about it last, and until its end', () => {
    const [now, end] = [new Date('2026-04-01T00:00:00Z'), new Date('2026-04-01T00:00:01Z')];
    expect(openingState([], end, now)).toBe('PENDING');
    expect(openingState(['APPROVED'], end, now)).toBe('APPROVED');
    expect(openingState(['REFUSED'], end, end)).toBe('REFUSED');
    expect(openingState(['APPROVED', 'ENDED'], end, now)).toBe('ENDED');
    expect(openingState(['APPROVED'], end, end)).toBe('EXPIRED');
    expect(openingState([], end, end)).toBe('EXPIRED');
  });
});
