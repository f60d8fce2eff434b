import { articleFor, CATEGORIES, REQUEST_ARTICLES, requestOpen, requestSubject, type RecipientFacts } from './index';

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

describe('a request for information', () => {
  const open = (categories: ('BASIC' | 'HEALTH' | 'FINANCIAL')[], publication: number, more: object = {}) =>
    requestOpen({ ...facts, ...more }, { categories, publication }, 5);

  it('is open to whom all is open that its words tell, as the text stood when it was asked', () => {
    expect(open(['BASIC'], 2)).toBe(true);
    expect(open(['BASIC', 'HEALTH'], 1)).toBe(true);
    expect(open(['BASIC', 'HEALTH'], 2)).toBe(false);
    expect(open(['BASIC', 'FINANCIAL'], 1)).toBe(false);
  });

  it('is open to nobody where nothing is marked, where the case is frozen, or once it was taken back', () => {
    expect(open([], 1)).toBe(false);
    expect(open(['BASIC'], 1, { frozen: true })).toBe(false);
    expect(open(['BASIC'], 1, { withdrawals: [{ category: 'ALL', at: 1 }] })).toBe(false);
  });

  it('stands in the log by its categories', () => {
    expect(new Set(CATEGORIES.map(requestSubject)).size).toBe(CATEGORIES.length);
  });
});

describe('the law on which a council asks', () => {
  const law = '困難な問題を抱える女性への支援に関する法律';

  it('is one on which the body stands, however its article is written', () => {
    for (const article of ['15条', '第15条', '第１５条第1項'])
      expect(articleFor('WOMEN-15-3', [{ law, article }])).toMatchObject({ ground: 'STATUTORY_REQUEST' });
    for (const article of ['8条', '115条', '']) expect(articleFor('WOMEN-15-3', [{ law, article }])).toBeUndefined();
    expect(articleFor('WOMEN-15-3', [{ law: '児童福祉法', article: '15条' }])).toBeUndefined();
    expect(articleFor('WOMEN-15-3', [])).toBeUndefined();
  });

  it('is none by which nobody asks, and there is one at least', () => {
    expect(articleFor('CHILD-ABUSE-6', [{ law, article: '15条' }])).toBeUndefined();
    expect(articleFor('ANYTHING', [{ law, article: '15条' }])).toBeUndefined();
    expect(REQUEST_ARTICLES.every(({ ground }) => ground === 'STATUTORY_REQUEST')).toBe(true);
    expect(REQUEST_ARTICLES.length).toBeGreaterThan(0);
  });
});
