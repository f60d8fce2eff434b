import { answerOf } from './answers';
import type { ConsentFact } from './coverage';

const NOW = 100;
const about = { category: 'HEALTH', purpose: 'CASE_CONFERENCE' } as const;
const said = (at: number, more: Partial<ConsentFact> = {}): ConsentFact => ({
  ...about,
  decision: 'GRANTED',
  publication: 1,
  from: at,
  until: 1_000,
  at,
  conferenceId: 'A',
  cancelled: false,
  ...more,
});
const answer = (consents: ConsentFact[], withdrawals: { category: 'ALL' | 'HEALTH' | 'BASIC'; at: number }[] = []) =>
  answerOf({ consents, withdrawals }, about, NOW).answer;
const no = { decision: 'REFUSED' } as const;

describe('her last word', () => {
  it('is what she said last', () => {
    expect(answer([])).toBe('NONE');
    expect(answer([said(1)])).toBe('YES');
    expect(answer([said(1), said(2, no)])).toBe('NO');
    expect(answer([said(1, no), said(2)])).toBe('YES');
  });

  it('is "stopped" after she took it back, until she says something new', () => {
    expect(answer([said(1)], [{ category: 'ALL', at: 2 }])).toBe('STOPPED');
    expect(answer([said(1)], [{ category: 'HEALTH', at: 1 }])).toBe('STOPPED');
    expect(answer([said(1)], [{ category: 'BASIC', at: 2 }])).toBe('YES');
    expect(answer([said(1), said(3)], [{ category: 'ALL', at: 2 }])).toBe('YES');
    expect(answer([said(1), said(3, no)], [{ category: 'ALL', at: 2 }])).toBe('NO');
    expect(answer([], [{ category: 'ALL', at: 2 }])).toBe('NONE');
  });

  it('is none when it is over, for another purpose or kind, or for a conference that does not take place', () => {
    expect(answer([said(1, { until: NOW })])).toBe('NONE');
    expect(answer([said(1, { until: NOW + 1 })])).toBe('YES');
    expect(answer([said(1, { purpose: 'REFERRAL' })])).toBe('NONE');
    expect(answer([said(1, { category: 'BASIC' })])).toBe('NONE');
    expect(answer([said(1, { cancelled: true })])).toBe('NONE');
  });

  it('is a yes for the conference for which it was given; a no and a stop count in all', () => {
    const of = (conferenceId: string, consents: ConsentFact[], at?: number) =>
      answerOf(
        { consents, withdrawals: at === undefined ? [] : [{ category: 'ALL', at }] },
        { ...about, conferenceId },
        NOW,
      ).answer;
    const other = { conferenceId: 'B' };
    const both = (consents: ConsentFact[], at?: number) => [of('A', consents, at), of('B', consents, at)];
    expect(both([said(1)])).toEqual(['YES', 'NONE']);
    expect(both([said(1), said(2, other)])).toEqual(['YES', 'YES']);
    expect(both([said(1), said(2, { ...no, ...other })])).toEqual(['NO', 'NO']);
    expect(both([said(1, no), said(2, other)])).toEqual(['NO', 'YES']);
    expect(both([said(1)], 2)).toEqual(['STOPPED', 'STOPPED']);
    expect(both([said(1), said(3, other)], 2)).toEqual(['STOPPED', 'YES']);
  });

  it('tells from when and until when a yes holds, of the newest', () => {
    const facts = { consents: [said(1), said(2, { from: 150, until: 200 })], withdrawals: [] };
    expect(answerOf(facts, about, NOW)).toEqual({ answer: 'YES', from: 150, until: 200 });
  });
});
