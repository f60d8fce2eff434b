import { isConfirmed, isForgotten } from './index';

describe('a record', () => {
  const presenter = { staffId: 'a', organisationId: 'house' };

  it('is confirmed by somebody who presents the case and one more person', () => {
    expect(isConfirmed([presenter, { staffId: 'b', organisationId: 'partner' }], 'house')).toBe(true);
    expect(isConfirmed([presenter, { staffId: 'b', organisationId: 'house' }], 'house')).toBe(true);
  });

  it('is confirmed by another organisation too where it is a policy of support', () => {
    const policy = (...others: { staffId: string; organisationId: string }[]) =>
      isConfirmed([presenter, ...others], 'house', 'POLICY');
    expect(policy({ staffId: 'b', organisationId: 'partner' })).toBe(true);
    expect(policy({ staffId: 'b', organisationId: 'house' })).toBe(false);
    expect(policy({ staffId: 'a', organisationId: 'partner' })).toBe(false);
    expect(isConfirmed([presenter, { staffId: 'b', organisationId: 'house' }], 'house', 'DECISION')).toBe(true);
  });

  it('is not confirmed by one person twice, nor by others alone', () => {
    expect(isConfirmed([presenter, { staffId: 'a', organisationId: 'partner' }], 'house')).toBe(false);
    const others = ['b', 'c'].map((staffId) => ({ staffId, organisationId: 'partner' }));
    expect(isConfirmed(others, 'house')).toBe(false);
    expect(isConfirmed([], 'house')).toBe(false);
  });
});

describe('a case', () => {
  const progress = { open: true, nextOn: '2026-06-01', planned: null, held: '2026-05-01', begunOn: '2026-04-01' };
  const forgotten = (more: object, today = '2026-06-02') => isForgotten({ ...progress, ...more }, today);

  it('is forgotten when its day has passed and no conference lies ahead', () => {
    expect(forgotten({})).toBe(true);
    expect(forgotten({}, '2026-06-01')).toBe(false);
    expect(forgotten({ planned: '2026-06-02' })).toBe(false);
    expect(forgotten({ planned: '2026-05-20' })).toBe(true);
    expect(forgotten({ held: null })).toBe(true);
    expect(forgotten({ open: false })).toBe(false);
  });

  it('is not forgotten once it was heard on its day or later, until nothing happens for ninety days', () => {
    expect(forgotten({ held: '2026-06-01' })).toBe(false);
    expect(forgotten({ held: '2026-06-01' }, '2026-08-30')).toBe(false);
    expect(forgotten({ held: '2026-06-01' }, '2026-08-31')).toBe(true);
  });

  it('without a day is forgotten ninety days after it was heard last or began', () => {
    expect(forgotten({ nextOn: null, held: null }, '2026-06-30')).toBe(false);
    expect(forgotten({ nextOn: null, held: null }, '2026-07-01')).toBe(true);
    expect(forgotten({ nextOn: null }, '2026-07-01')).toBe(false);
  });
});
