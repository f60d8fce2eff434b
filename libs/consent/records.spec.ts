import { entryOpen, isConfirmed, type RecipientFacts } from './index';

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
