import { entryOpen, isConfirmed, isForgotten, type RecipientFacts } from './index';

const grant = (category: 'BASIC' | 'HEALTH', publication: number) => ({
  category,
  purpose: 'CASE_CONFERENCE',
  decision: 'GRANTED' as const,
  publication,
  from: 0,
  until: 10,
  at: 0,
  cancelled: false,
});
const facts: RecipientFacts = {
  frozen: false,
  bodies: [],
  consents: [grant('BASIC', 2), grant('HEALTH', 1)],
  withdrawals: [],
  exceptions: [],
};

describe('an entry', () => {
  it('is open to whom every category of it is open', () => {
    expect(entryOpen(facts, { categories: ['BASIC'], publication: 2 }, 5)).toBe(true);
    expect(entryOpen(facts, { categories: ['BASIC', 'HEALTH'], publication: 1 }, 5)).toBe(true);
    expect(entryOpen(facts, { categories: ['BASIC', 'FINANCIAL'], publication: 1 }, 5)).toBe(false);
  });

  it('is closed to whom a category is open for an earlier text only', () => {
    expect(entryOpen(facts, { categories: ['BASIC', 'HEALTH'], publication: 2 }, 5)).toBe(false);
  });

  it('is open to nobody without a category, and to nobody while the case is frozen', () => {
    expect(entryOpen(facts, { categories: [], publication: 1 }, 5)).toBe(false);
    expect(entryOpen({ ...facts, frozen: true }, { categories: ['BASIC'], publication: 1 }, 5)).toBe(false);
  });
});

describe('a record', () => {
  const presenter = { staffId: 'a', organisationId: 'house' };

  it('is confirmed by somebody who presents the case and one more person', () => {
    expect(isConfirmed([presenter, { staffId: 'b', organisationId: 'partner' }], 'house')).toBe(true);
    expect(isConfirmed([presenter, { staffId: 'b', organisationId: 'house' }], 'house')).toBe(true);
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
