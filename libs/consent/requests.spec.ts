import { articleFor, CATEGORIES, REQUEST_ARTICLES, requestSubject } from './index';

describe('a request for information', () => {
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
