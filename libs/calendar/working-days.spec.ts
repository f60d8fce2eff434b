import { isHoliday, isWorkingDay, workingDaysAfter } from './index';

/** As the Cabinet Office lists them for 2026 and 2027, with substitutes and the days between two holidays. */
const LISTED = [
  '2026-01-01 2026-01-12 2026-02-11 2026-02-23 2026-03-20 2026-04-29 2026-05-03 2026-05-04 2026-05-05 2026-05-06',
  '2026-07-20 2026-08-11 2026-09-21 2026-09-22 2026-09-23 2026-10-12 2026-11-03 2026-11-23',
  '2027-01-01 2027-01-11 2027-02-11 2027-02-23 2027-03-21 2027-03-22 2027-04-29 2027-05-03 2027-05-04 2027-05-05',
  '2027-07-19 2027-08-11 2027-09-20 2027-09-23 2027-10-11 2027-11-03 2027-11-23',
].flatMap((line) => line.split(' '));

describe('working days', () => {
  it('leave out the national holidays', () => {
    const found: string[] = [];
    for (let at = Date.parse('2026-01-01'); at < Date.parse('2028-01-01'); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (isHoliday(day)) found.push(day);
    }
    expect(found).toEqual(LISTED);
  });

  it.each([
    ['2026-12-28', true],
    ['2026-12-29', false],
    ['2027-01-03', false],
    ['2027-01-04', true],
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
  ])('on %s: %s', (day, open) => {
    expect(isWorkingDay(day)).toBe(open);
  });

  it.each([
    ['a Monday', '2026-11-30', '2026-12-03'],
    ['a Friday', '2026-12-04', '2026-12-09'],
    ['a Saturday', '2026-12-05', '2026-12-09'],
    ['before the holidays of May', '2026-05-01', '2026-05-11'],
    ['before New Year', '2026-12-28', '2027-01-06'],
  ])('three of them, from %s', (_, from, until) => {
    expect(workingDaysAfter(from, 3)).toBe(until);
  });

  it('none of them, and the day stays', () => {
    expect(workingDaysAfter('2026-12-05', 0)).toBe('2026-12-05');
  });
});
