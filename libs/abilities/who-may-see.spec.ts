import { type Candidate, whoMaySee } from '.';

const TODAY = '2026-11-22';
const seat = (bodyId: string, from = '2024-04-01', to = 'infinity', choice = {}) => ({
  bodyId,
  role: 'MEMBER',
  from,
  to,
  joinersSeePast: false,
  leaversKeep: true,
  ...choice,
});
const org = (organisationId: string, seats: Candidate['seats'], ...invitedBy: string[]): Candidate => ({
  organisationId,
  seats,
  invited: invitedBy.map((bodyId) => ({ meetingId: 'm', bodyId })),
});
const aMeeting = (heldOn: string) => ({ __subject: 'Meeting', id: 'm', heldOn, bodyIds: ['a', 'b'] });
const anItem = (...bodyIds: string[]) => ({ __subject: 'AgendaItem', meetingId: 'm', heldOn: '2026-05-20', bodyIds });
const told = (...asked: Parameters<typeof whoMaySee>): Record<string, string[]> =>
  Object.fromEntries(
    whoMaySee(...asked).map(({ organisationId, reasons }) => [
      organisationId,
      reasons.map(({ kind, bodyId }) => `${kind} ${bodyId}`),
    ]),
  );

describe('who may see a meeting', () => {
  it('is told with the reason for each', () => {
    const candidates = [
      org('member of both', [seat('a'), seat('b')]),
      org('left since', [seat('a', '2024-04-01', '2026-09-01')]),
      org('left and returned', [seat('a', '2024-04-01', '2026-09-01'), seat('a', '2026-10-01')]),
      org('returns later', [seat('a', '2024-04-01', '2026-09-01'), seat('a', '2027-04-01')]),
      org('joined later', [seat('a', '2026-09-01')]),
      org('joined later where the past is open', [seat('b', '2026-09-01', 'infinity', { joinersSeePast: true })]),
      org('left where leavers keep nothing', [seat('b', '2024-04-01', '2026-09-01', { leaversKeep: false })]),
      org('guest of b', [], 'b'),
      org('member and guest', [seat('a')], 'a'),
      org('member elsewhere', [seat('c')]),
    ];
    expect(told(aMeeting('2026-05-20'), candidates, TODAY)).toEqual({
      'member of both': ['MEMBER a', 'MEMBER b'],
      'left since': ['FORMER_MEMBER a'],
      'left and returned': ['MEMBER a'],
      'returns later': ['FORMER_MEMBER a'],
      'joined later where the past is open': ['JOINED_LATER b'],
      'guest of b': ['INVITED b'],
      'member and guest': ['MEMBER a', 'INVITED a'],
    });
  });

  it('counts the seats of its own day when it is still to come', () => {
    const candidates = [org('stays', [seat('a')]), org('leaves before', [seat('a', '2024-04-01', '2026-12-01')])];
    expect(told(aMeeting('2026-12-10'), candidates, TODAY)).toEqual({ stays: ['MEMBER a'] });
    expect(told(aMeeting('2026-11-30'), candidates, TODAY)).toEqual({
      stays: ['MEMBER a'],
      'leaves before': ['MEMBER a'],
    });
  });
});

describe('who may see an item', () => {
  it('is whoever reaches it through a body for which it is taken', () => {
    const candidates = [org('of a', [seat('a')]), org('of b', [seat('b')]), org('guest of b', [], 'b')];
    expect(told(anItem('b'), candidates, TODAY)).toEqual({ 'of b': ['MEMBER b'], 'guest of b': ['INVITED b'] });
    expect(Object.keys(told(anItem('a', 'b'), candidates, TODAY))).toHaveLength(3);
  });
});
