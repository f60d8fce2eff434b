import { abilitiesFor, bodiesToday, type Standing } from '.';

const nobody: Standing = {
  organisationId: null,
  organisationKind: '',
  staffId: null,
  platformRole: 'NONE',
  administers: false,
  today: '2026-11-22',
  seats: [],
  invited: [],
  approverOf: [],
  unadministered: [],
  takesPart: false,
  readableCases: [],
  presentedCases: [],
  advisedConferences: [],
  hiddenCases: [],
  caseFacts: [],
  caseRequests: [],
  caseEntries: [],
  casePapers: [],
  openingsToDecide: [],
  openOriginals: [],
  nowMicros: 0,
  manages: false,
  editionBodyId: null,
};
const somebody: Standing = { ...nobody, organisationId: 'org', organisationKind: 'NPO', staffId: 'me' };
const seat = (bodyId: string, role = 'MEMBER', from = '2024-04-01', to = 'infinity') => ({
  bodyId,
  role,
  from,
  to,
  joinersSeePast: false,
  leaversKeep: true,
});
const aMeeting = (heldOn: string, ...bodyIds: string[]) => ({
  __subject: 'Meeting',
  id: 'm',
  heldOn,
  bodyIds,
  state: 'PLANNED',
});

describe('abilities', () => {
  it('lets nobody see anything', () => {
    const ability = abilitiesFor(nobody);
    expect(ability.can('read', aMeeting('2026-11-22', 'a'))).toBe(false);
    expect(ability.can('read', 'Organisation')).toBe(false);
    expect(ability.can('read', 'MeetingBody')).toBe(true); // a rule exists, but it matches no row
    expect(ability.can('read', { __subject: 'MeetingBody', id: 'a' })).toBe(false);
  });

  it.each([
    ['on the first day of the seat', '2024-04-01', true],
    ['the day before', '2024-03-31', false],
    ['on the last day', '2025-03-31', true],
    ['on the day the seat is given up', '2025-04-01', false],
  ])('opens a meeting held %s: %s → %s', (_, heldOn, expected) => {
    const ability = abilitiesFor({ ...somebody, seats: [seat('a', 'MEMBER', '2024-04-01', '2025-04-01')] });
    expect(ability.can('read', aMeeting(heldOn, 'a', 'b'))).toBe(expected);
  });

  it('opens a meeting to which the organisation was invited, by the body that invited it', () => {
    const ability = abilitiesFor({ ...somebody, invited: [{ meetingId: 'm', bodyId: 'b' }] });
    expect(ability.can('read', aMeeting('2026-11-22', 'a', 'b'))).toBe(true);
    expect(ability.can('read', { ...aMeeting('2026-11-22', 'a', 'b'), id: 'other' })).toBe(false);
    const item = { __subject: 'AgendaItem', meetingId: 'm', heldOn: '2026-11-22', bodyIds: ['a'] };
    expect(ability.can('read', item)).toBe(false);
    expect(ability.can('read', { ...item, bodyIds: ['a', 'b'] })).toBe(true);
  });

  it('lets a meeting be convened by the secretariat or chair of every body it is for, of none of none', () => {
    const ability = abilitiesFor({ ...somebody, seats: [seat('a', 'SECRETARIAT'), seat('b', 'CHAIR'), seat('c')] });
    expect(ability.can('convene', aMeeting('2026-11-22', 'a', 'b'))).toBe(true);
    expect(ability.can('convene', aMeeting('2026-11-22', 'a', 'c'))).toBe(false);
    expect(ability.can('convene', aMeeting('2026-11-22'))).toBe(false);
  });

  it('shows the cover of a series to members of all its bodies, or to an approver of one', () => {
    const cover = { __subject: 'SeriesCover', bodyIds: ['a', 'b'] };
    expect(abilitiesFor({ ...somebody, seats: [seat('a')] }).can('read', cover)).toBe(false);
    expect(abilitiesFor({ ...somebody, seats: [seat('a'), seat('b')] }).can('read', cover)).toBe(true);
    expect(abilitiesFor({ ...somebody, seats: [seat('a')], approverOf: ['a'] }).can('read', cover)).toBe(true);
  });

  it('gives an operator organisations and not one row of a council', () => {
    const ability = abilitiesFor({ ...somebody, platformRole: 'OPERATOR' });
    expect(ability.can('update', { __subject: 'Organisation', id: 'x' })).toBe(true);
    expect(ability.can('read', aMeeting('2026-11-22', 'a'))).toBe(false);
    expect(ability.can('read', { __subject: 'Decision', meetingId: 'm', heldOn: '2026-11-22', bodyIds: ['a'] })).toBe(
      false,
    );
  });

  it('refuses a rule whose condition lost its value', () => {
    expect(() => abilitiesFor({ ...somebody, staffId: undefined as never })).toThrow(/no value/);
  });

  it('counts the seats of today alone', () => {
    const seats = [seat('a', 'MEMBER', '2024-04-01', '2026-11-22'), seat('b', 'OBSERVER'), seat('b', 'CHAIR')];
    expect(bodiesToday({ ...somebody, seats })).toEqual(['b']);
    expect(bodiesToday({ ...somebody, seats }, 'SECRETARIAT')).toEqual([]);
  });
});
