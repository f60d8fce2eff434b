import { markedOpen, type RecipientFacts } from './index';

const grant = (category: 'BASIC' | 'HEALTH', publication: number) => ({
  category,
  purpose: 'CASE_CONFERENCE',
  decision: 'GRANTED' as const,
  publication,
  from: 0,
  until: 10,
  at: 0,
  conferenceId: 'A',
  cancelled: false,
});
const facts: RecipientFacts = {
  frozen: false,
  bodies: [],
  consents: [grant('BASIC', 2), grant('HEALTH', 1)],
  withdrawals: [],
  exceptions: [],
};

describe('what is marked with categories', () => {
  const open = (categories: ('BASIC' | 'HEALTH' | 'FINANCIAL')[], publication: number, more: object = {}) =>
    markedOpen({ ...facts, ...more }, { categories, publication, at: 2 }, 5);

  it('is open to whom all is open that its words tell, as the text stood when it was written', () => {
    expect(open(['BASIC'], 2)).toBe(true);
    expect(open(['BASIC', 'HEALTH'], 1)).toBe(true);
    expect(open(['BASIC', 'HEALTH'], 2)).toBe(false);
    expect(open(['BASIC', 'FINANCIAL'], 1)).toBe(false);
  });

  it('is open in a conference by what she agreed to for that conference', () => {
    const there = (conferenceId: string): boolean =>
      markedOpen(facts, { categories: ['BASIC'], publication: 2, conferenceId, at: 2 }, 5);
    expect([there('A'), there('B')]).toEqual([true, false]);
  });

  it('is open to nobody where nothing is marked, where the case is frozen, or once it was taken back', () => {
    expect(open([], 1)).toBe(false);
    expect(open(['BASIC'], 1, { frozen: true })).toBe(false);
    expect(open(['BASIC'], 1, { withdrawals: [{ category: 'ALL', at: 1 }] })).toBe(false);
  });

  it('is not opened by what she agrees to after she took it back; what is written later is', () => {
    const again = (withdrawals: object[]) =>
      open(['BASIC'], 2, { consents: [{ ...grant('BASIC', 2), at: 4 }], withdrawals });
    expect(again([{ category: 'BASIC', at: 3 }])).toBe(false);
    expect(again([{ category: 'ALL', at: 2 }])).toBe(false);
    expect(again([{ category: 'BASIC', at: 1 }])).toBe(true);
    expect(again([{ category: 'HEALTH', at: 3 }])).toBe(true);
  });
});
