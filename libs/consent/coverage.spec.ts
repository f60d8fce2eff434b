import {
  DISCLOSURE_ARTICLES,
  DISCLOSURE_GROUNDS,
  type ConsentFact,
  coverageOf,
  exceptionFault,
  type ExceptionFact,
  opensLater,
  type RecipientFacts,
  wasOpen,
} from './index';

const DAY = 24 * 3_600 * 1_000_000;
const NOW = 100 * DAY;
const nothing: RecipientFacts = { frozen: false, bodies: [], consents: [], withdrawals: [], exceptions: [] };
const yes: ConsentFact = {
  category: 'HEALTH',
  purpose: 'CASE_CONFERENCE',
  decision: 'GRANTED',
  publication: 2,
  from: NOW - DAY,
  until: NOW + DAY,
  at: NOW - DAY,
  conferenceId: 'A',
  cancelled: false,
};
const ground: ExceptionFact = {
  category: 'HEALTH',
  ground: 'LIFE_BODY_PROPERTY',
  urgent: false,
  from: NOW - 2 * DAY,
  until: NOW + DAY,
  acts: ['MANAGER', 'PARTNER'],
};
const lawful = { consentRule: 'NOT_REQUIRED_BY_LAW', secret: true };
const health = (facts: Partial<RecipientFacts>, now = NOW) => coverageOf({ ...nothing, ...facts }, 'HEALTH', now);

describe('what a recipient may read', () => {
  it('is nothing that nobody has confirmed', () => {
    expect(health({})).toEqual({ reason: 'NOT_CONFIRMED', upTo: 0 });
  });

  it('is what she agreed to, in the text as it was, for that purpose, for as long as she said', () => {
    expect(health({ consents: [yes] })).toEqual({ reason: 'CONSENT', upTo: 2 });
    for (const other of [
      { category: 'BASIC' as const },
      { purpose: 'REFERRAL' },
      { from: NOW + 1 },
      { until: NOW },
      { cancelled: true },
    ])
      expect(health({ consents: [{ ...yes, ...other }] })).toEqual({ reason: 'NOT_CONFIRMED', upTo: 0 });
    expect(health({ consents: [yes, { ...yes, publication: 5 }] }).upTo).toBe(5);
  });

  it('ends with a later refusal or withdrawal, and begins again only with a newer consent', () => {
    const no = { ...yes, decision: 'REFUSED' as const, at: NOW - DAY + 1 };
    expect(health({ consents: [yes, no] })).toEqual({ reason: 'REFUSED', upTo: 0 });
    expect(health({ consents: [yes, no, { ...yes, at: NOW - DAY + 2 }] }).reason).toBe('CONSENT');
    for (const category of ['ALL', 'HEALTH'] as const) {
      const withdrawals = [{ category, at: yes.at }];
      expect(health({ consents: [yes], withdrawals })).toEqual({ reason: 'WITHDRAWN', upTo: 0 });
      expect(health({ consents: [yes, { ...yes, at: yes.at + 1 }], withdrawals }).reason).toBe('CONSENT');
    }
    expect(health({ consents: [yes], withdrawals: [{ category: 'BASIC', at: NOW }] }).reason).toBe('CONSENT');
  });

  it('needs no consent where every body says so and the recipient is bound to secrecy, never for violence', () => {
    expect(health({ bodies: [lawful] }).reason).toBe('BODY_RULE');
    expect(health({ bodies: [lawful, { ...lawful, secret: false }] }).reason).toBe('BODY_RULE');
    expect(health({ bodies: [{ ...lawful, secret: false }] }).reason).toBe('NOT_CONFIRMED');
    for (const consentRule of ['REQUIRED', 'UNDEFINED', 'NO_CASES'])
      expect(health({ bodies: [lawful, { consentRule, secret: true }] }).reason).toBe('NOT_CONFIRMED');
    expect(coverageOf({ ...nothing, bodies: [lawful] }, 'VIOLENCE_SAFETY', NOW).reason).toBe('NOT_CONFIRMED');
  });

  it('is not opened by the rule of a body against her word', () => {
    expect(health({ bodies: [lawful], consents: [{ ...yes, decision: 'REFUSED' }] }).reason).toBe('REFUSED');
    expect(health({ bodies: [lawful], withdrawals: [{ category: 'ALL', at: 1 }] }).reason).toBe('WITHDRAWN');
  });

  it('is opened by a ground in law that two have approved, until it expires or is revoked', () => {
    expect(health({ exceptions: [ground] })).toMatchObject({ reason: 'EXCEPTION' });
    for (const other of [{ acts: ['MANAGER'] }, { acts: ['PARTNER'] }, { until: NOW }, { from: NOW + 1 }])
      expect(health({ exceptions: [{ ...ground, ...other }] }).upTo).toBe(0);
    expect(health({ exceptions: [{ ...ground, acts: [...ground.acts, 'REVOKED'] }] }).upTo).toBe(0);
    expect(health({ exceptions: [ground], withdrawals: [{ category: 'ALL', at: ground.from }] }).upTo).toBe(0);
  });

  it('is opened at once in an emergency, and closes after a day unless both have approved', () => {
    const urgent = { ...ground, urgent: true, acts: [] as string[], from: NOW - DAY + 1 };
    expect(health({ exceptions: [urgent] }).reason).toBe('EXCEPTION');
    expect(health({ exceptions: [urgent] }, NOW + 1).upTo).toBe(0);
    expect(health({ exceptions: [{ ...urgent, acts: ['MANAGER', 'PARTNER'] }] }, NOW + 1).reason).toBe('EXCEPTION');
  });

  it('is nothing at all while the case is frozen', () => {
    const all = { frozen: true, bodies: [lawful], consents: [yes], exceptions: [ground] };
    expect(health(all)).toEqual({ reason: 'FROZEN', upTo: 0 });
  });

  describe('in what belongs to one conference', () => {
    const inConference = (id: string, facts: Partial<RecipientFacts>) =>
      coverageOf({ ...nothing, ...facts }, 'HEALTH', NOW, id);
    const forB = { ...yes, conferenceId: 'B', publication: 1 };

    it('is what she agreed to for that conference; of the case it is what she agreed to for any', () => {
      expect(inConference('A', { consents: [yes] })).toEqual({ reason: 'CONSENT', upTo: 2 });
      expect(inConference('B', { consents: [yes] })).toEqual({ reason: 'OTHER_CONFERENCE', upTo: 0 });
      expect(inConference('B', { consents: [yes, forB] })).toEqual({ reason: 'CONSENT', upTo: 1 });
      expect(health({ consents: [yes, forB] })).toEqual({ reason: 'CONSENT', upTo: 2 });
      const back = [{ category: 'HEALTH' as const, at: yes.at - 1 }];
      expect(inConference('B', { consents: [yes], withdrawals: back }).reason).toBe('OTHER_CONFERENCE');
      expect(inConference('B', { consents: [{ ...yes, cancelled: true }] }).reason).toBe('NOT_CONFIRMED');
    });

    it('is nothing that she refused or took back, for whatever conference', () => {
      const no = { ...yes, decision: 'REFUSED' as const };
      expect(inConference('B', { consents: [forB, no] })).toEqual({ reason: 'REFUSED', upTo: 0 });
      expect(inConference('B', { consents: [forB], withdrawals: [{ category: 'ALL', at: NOW }] })).toEqual({
        reason: 'WITHDRAWN',
        upTo: 0,
      });
    });

    it('is what the law opens, in every one of them', () => {
      expect(inConference('B', { bodies: [lawful] }).reason).toBe('BODY_RULE');
      expect(inConference('B', { exceptions: [ground] }).reason).toBe('EXCEPTION');
    });
  });
});

describe('a yes from a later day on', () => {
  const later = { ...yes, from: NOW + 1, at: NOW - 1 };
  const opening = (facts: Partial<RecipientFacts>, conferenceId?: string) =>
    opensLater({ ...nothing, ...facts }, 'HEALTH', NOW, conferenceId);

  it('is told with its day and its text, the newest text first and of that the first day', () => {
    expect(opening({ consents: [later] })).toEqual({ at: NOW + 1, upTo: 2 });
    const consents = [later, { ...later, publication: 3, from: NOW + 9 }, { ...later, publication: 3, from: NOW + 5 }];
    expect(opening({ consents })).toEqual({ at: NOW + 5, upTo: 3 });
    expect(opening({ consents: [later] }, 'A')).toEqual({ at: NOW + 1, upTo: 2 });
  });

  it('is none that has begun, or that is for something else', () => {
    for (const other of [
      { from: NOW },
      { category: 'BASIC' as const },
      { purpose: 'REFERRAL' },
      { cancelled: true },
      { decision: 'REFUSED' as const },
    ])
      expect(opening({ consents: [{ ...later, ...other }] })).toBeNull();
    expect(opening({ consents: [later] }, 'B')).toBeNull();
  });

  it('is over with a no, with a withdrawal, and stands still with the case', () => {
    expect(opening({ consents: [later, { ...yes, decision: 'REFUSED', at: later.at }] })).toBeNull();
    expect(opening({ consents: [later, { ...yes, decision: 'REFUSED', at: later.at - 1 }] })).not.toBeNull();
    for (const category of ['ALL', 'HEALTH'] as const)
      expect(opening({ consents: [later], withdrawals: [{ category, at: later.at }] })).toBeNull();
    expect(opening({ consents: [later], withdrawals: [{ category: 'ALL', at: later.at - 1 }] })).not.toBeNull();
    expect(opening({ consents: [later], frozen: true })).toBeNull();
  });
});

describe('her no', () => {
  const was = (facts: Partial<RecipientFacts>) => wasOpen({ ...nothing, ...facts }, 'HEALTH', NOW);

  it('takes back what was open on her word or by the rule of a body, also where that has run out or stands still', () => {
    expect(was({})).toBe(false);
    expect(was({ consents: [yes] })).toBe(true);
    expect(was({ consents: [{ ...yes, until: NOW - 1 }] })).toBe(true);
    expect(was({ consents: [yes], frozen: true })).toBe(true);
    expect(was({ bodies: [lawful] })).toBe(true);
    expect(was({ bodies: [lawful], frozen: true })).toBe(true);
  });

  it('takes nothing back a second time, and leaves what stands on a ground in law or on another purpose', () => {
    const back = { category: 'ALL', at: yes.at } as const;
    expect(was({ consents: [yes], withdrawals: [back] })).toBe(false);
    expect(was({ consents: [{ ...yes, at: yes.at + 1 }], withdrawals: [back] })).toBe(true);
    expect(was({ consents: [yes], withdrawals: [{ ...back, category: 'BASIC' }] })).toBe(true);
    expect(was({ exceptions: [ground] })).toBe(false);
    expect(was({ consents: [{ ...yes, purpose: 'REFERRAL' }] })).toBe(false);
    expect(
      was({
        consents: [
          { ...yes, category: 'BASIC' },
          { ...yes, decision: 'REFUSED' },
        ],
      }),
    ).toBe(false);
  });
});

describe('a request for an exception', () => {
  const fit = {
    category: 'HEALTH' as const,
    ground: 'MANIFEST_BENEFIT' as const,
    article: 'PERSONAL-69-2-4',
    requester: 'a',
    manager: 'b',
    partner: 'c',
    urgent: false,
    presentingOrganisation: 'x',
    partnerOrganisation: 'y',
    recipientOrganisation: 'y',
  };

  it('names two approvers of different organisations, neither of them the requester', () => {
    expect(exceptionFault(fit)).toBeNull();
    for (const other of [{ manager: 'a' }, { partner: 'a' }, { partner: 'b' }, { partnerOrganisation: 'x' }])
      expect(exceptionFault({ ...fit, ...other })).toBe('APPROVERS_UNFIT');
    expect(exceptionFault({ ...fit, recipientOrganisation: 'x' })).toBe('RECIPIENT_UNFIT');
  });

  it('needs nobody of the own organisation in an emergency, where nobody else is there', () => {
    expect(exceptionFault({ ...fit, manager: null })).toBe('APPROVERS_UNFIT');
    expect(exceptionFault({ ...fit, manager: null, urgent: true })).toBeNull();
    expect(exceptionFault({ ...fit, manager: null, urgent: true, partner: 'a' })).toBe('APPROVERS_UNFIT');
  });

  it('names an article that is kept for its ground', () => {
    for (const article of ['', 'PERSONAL-69-2-3', 'ANYTHING'])
      expect(exceptionFault({ ...fit, article })).toBe('ARTICLE_UNFIT');
    expect(DISCLOSURE_GROUNDS.filter((ground) => !DISCLOSURE_ARTICLES.some((one) => one.ground === ground))).toEqual(
      [],
    );
    expect(new Set(DISCLOSURE_ARTICLES.map(({ id }) => id)).size).toBe(DISCLOSURE_ARTICLES.length);
  });

  it('is about violence only for life and body, or by a duty to report', () => {
    expect(exceptionFault({ ...fit, category: 'VIOLENCE_SAFETY' })).toBe('GROUND_UNFIT');
    expect(
      exceptionFault({ ...fit, category: 'VIOLENCE_SAFETY', ground: 'DUTY_TO_REPORT', article: 'CHILD-ABUSE-6' }),
    ).toBeNull();
  });
});
