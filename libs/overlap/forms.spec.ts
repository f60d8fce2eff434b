import fc from 'fast-check';
import type { BodyFacts, MemberFacts } from './facts';
import { lawfulForms, mergeObstacles, type Forms } from './forms';
import { MERGE_FORMS, type MergeForm, type ObstacleCode } from './forms.data';
import { sayObstacle } from './reasons';

const DAY = '2025-06-01';
const WOMEN_ACT = { law: '困難な問題を抱える女性への支援に関する法律', article: '15条' };
const YOUTH_ACT = { law: '子ども・若者育成支援推進法', article: '19条' };

function members(ids: string, secrecyBasis: MemberFacts['secrecyBasis'] = 'GOVERNMENT'): MemberFacts[] {
  return [...ids].map((organisationId) => ({ organisationId, secrecyBasis, from: '2024-04-01', to: null }));
}

function aBody(id: string, changes: Partial<BodyFacts> = {}): BodyFacts {
  return {
    id,
    name: `会議${id}`,
    legalBases: [],
    consentRule: 'NO_CASES',
    secrecy: 'NONE',
    openness: 'CLOSED',
    caseLevel: false,
    tier: 'WG',
    chairRank: 3,
    validFrom: '2024-04-01',
    validTo: null,
    members: members('pqrs'),
    meetingDates: ['2025-04-10', '2025-05-20'],
    ...changes,
  };
}

const aStatutory = (id: string, changes: Partial<BodyFacts> = {}) =>
  aBody(id, {
    legalBases: [WOMEN_ACT],
    tier: 'PRACTITIONER',
    consentRule: 'REQUIRED',
    secrecy: 'STATUTORY',
    ...changes,
  });

const lawful = (forms: Forms): MergeForm[] => forms.forms.filter((verdict) => verdict.lawful).map(({ form }) => form);
const codes = (forms: Forms, form: MergeForm): ObstacleCode[] =>
  forms.forms.find((verdict) => verdict.form === form)!.reasons.map(({ code }) => code);

describe('the bodies of the sample ward', () => {
  const workingGroup = aBody('WG', { name: '計画策定ワーキンググループ', members: members('abcdefg', 'NONE') });
  const suzuran = aBody('SZ', {
    name: 'すずらんスマイルプロジェクト',
    consentRule: 'UNDEFINED',
    members: members('abcxy', 'NONE'),
  });
  const network = aStatutory('NET', {
    name: 'すずらん・ネット会議',
    caseLevel: true,
    members: members('klmn', 'CORPORATION'),
  });
  const liaison = aBody('LIA', { name: '庁内連絡会議', tier: 'LIAISON', members: members('ab', 'GOVERNMENT') });

  it('may hold the working group and the project as one meeting', () => {
    const forms = lawfulForms([workingGroup, suzuran], DAY);
    expect(forms.recommended).toBe('JOINT');
    expect(lawful(forms)).toEqual(['JOINT', 'BACK_TO_BACK']);
    expect(codes(forms, 'MULTI_BASIS')).toContain('NO_LEGAL_BASIS');
    expect(codes(forms, 'SUCCESSION')).toContain('NO_DORMANT_BODY');
  });

  it('may hold the statutory council and the liaison meeting one after the other only, and says why', () => {
    const forms = lawfulForms([network, liaison], DAY);
    expect(forms.recommended).toBe('BACK_TO_BACK');
    expect(lawful(forms)).toEqual(['BACK_TO_BACK']);
    expect(codes(forms, 'JOINT')).toContain('CASES_WITHOUT_SECRECY');
    const reason = forms.obstacles.find(({ code }) => code === 'CASES_WITHOUT_SECRECY')!;
    expect(sayObstacle(reason, 'ja')).toContain('「庁内連絡会議」には守秘義務の定めがありません');
    expect(sayObstacle(reason, 'en')).toContain('“庁内連絡会議” has no rule of secrecy');
  });

  it('joins three bodies only when every pair may be joined', () => {
    expect(lawful(lawfulForms([workingGroup, suzuran, liaison], DAY))).toContain('JOINT');
    const chain = lawfulForms([workingGroup, liaison, network], DAY);
    expect(lawful(chain)).toEqual(['BACK_TO_BACK']);
    expect(codes(chain, 'JOINT').length).toBeGreaterThan(0);
  });
});

describe('one finding at a time', () => {
  const [law, other] = [aStatutory('A'), aStatutory('B', { legalBases: [YOUTH_ACT] })];
  const cases = { caseLevel: true } as const;
  const ended = members('pqrs').map((member) => ({ ...member, secrecyBasis: 'NONE' as const, to: '2025-05-31' }));
  const asleep = { meetingDates: ['2024-08-01'] };

  it.each<[string, BodyFacts, BodyFacts, ObstacleCode | null, MergeForm[]]>([
    ['two laws, same people', law, other, null, ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK']],
    [
      'two laws, other people',
      law,
      { ...other, members: members('pxyz') },
      'MEMBERS_DIFFER',
      ['JOINT', 'BACK_TO_BACK'],
    ],
    ['one law in two wards', law, aStatutory('B'), 'SAME_LEGAL_BASIS', ['JOINT', 'BACK_TO_BACK']],
    ['tiers of one council', law, aStatutory('B', { tier: 'REPRESENTATIVE' }), 'TIERS_OF_ONE_BODY', []],
    ['consent on one side', law, { ...other, consentRule: 'NOT_REQUIRED_BY_LAW' }, 'CONSENT_DIFFERS', ['BACK_TO_BACK']],
    [
      'no cases beside required',
      law,
      { ...other, consentRule: 'NO_CASES' },
      'CONSENT_NOT_EQUAL',
      ['JOINT', 'BACK_TO_BACK'],
    ],
    [
      'no cases beside freed by law',
      aBody('A'),
      { ...other, consentRule: 'NOT_REQUIRED_BY_LAW' },
      'LEGAL_BASIS_ON_ONE_SIDE',
      ['JOINT', 'BACK_TO_BACK'],
    ],
    [
      'cases beside own rules',
      { ...law, ...cases },
      { ...other, secrecy: 'BY_RULE' },
      'CASES_SECRECY_DIFFERS',
      ['BACK_TO_BACK'],
    ],
    [
      'cases and an uncovered member',
      { ...law, ...cases },
      { ...other, members: [...members('pqr'), ...members('s', 'NONE')] },
      'CASES_MEMBER_WITHOUT_SECRECY',
      ['BACK_TO_BACK'],
    ],
    [
      'cases and a member who left',
      { ...law, ...cases, members: [...members('pqrs'), ...ended] },
      other,
      null,
      ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK'],
    ],
    [
      'cases and an empty roster',
      { ...law, ...cases },
      { ...other, members: [] },
      'CASES_MEMBERS_UNKNOWN',
      ['BACK_TO_BACK'],
    ],
    [
      'cases without a rule of consent',
      { ...law, ...cases, consentRule: 'UNDEFINED' },
      { ...other, consentRule: 'UNDEFINED' },
      'CASES_CONSENT_UNDEFINED',
      ['BACK_TO_BACK'],
    ],
    ['open and closed', law, { ...other, openness: 'OPEN' }, 'OPENNESS_DIFFERS', ['BACK_TO_BACK']],
    [
      'partly open and closed',
      law,
      { ...other, openness: 'PARTIAL' },
      'OPENNESS_PARTIAL',
      ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK'],
    ],
    ['ranks two apart', law, { ...other, chairRank: 1 }, 'CHAIR_RANKS_APART', ['BACK_TO_BACK']],
    [
      'rank unknown',
      law,
      { ...other, chairRank: null },
      'CHAIR_RANK_UNKNOWN',
      ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK'],
    ],
    ['one asleep', aBody('A', asleep), aBody('B'), null, ['JOINT', 'BACK_TO_BACK', 'SUCCESSION']],
    [
      'one asleep by law',
      aStatutory('A', asleep),
      other,
      'DORMANT_BODY_HAS_LEGAL_BASIS',
      ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK'],
    ],
    ['one not founded yet', law, { ...other, validFrom: '2025-06-02' }, 'NOT_IN_FORCE', []],
    ['one dissolved that day', law, { ...other, validTo: DAY }, 'NOT_IN_FORCE', []],
    ['one never dissolved', law, { ...other, validTo: 'infinity' }, null, ['MULTI_BASIS', 'JOINT', 'BACK_TO_BACK']],
    [
      'often and seldom',
      aBody('A', { meetingDates: ['2025-05-01'] }),
      aBody('B', { meetingDates: ['2025-01-06', '2025-02-03', '2025-03-03', '2025-04-07'] }),
      'CADENCE_DIFFERS',
      ['JOINT', 'BACK_TO_BACK'],
    ],
    ['one body twice', law, law, 'SAME_BODY', []],
  ])('%s', (_name, a, b, code, expected) => {
    const forms = lawfulForms([a, b], DAY);
    expect(lawful(forms).toSorted()).toEqual(expected.toSorted());
    if (code) expect(forms.obstacles.map((obstacle) => obstacle.code)).toContain(code);
  });

  it('recommends the closest lawful form', () => {
    expect(lawfulForms([law, other], DAY).recommended).toBe('MULTI_BASIS');
    expect(lawfulForms([aBody('A', asleep), aBody('B')], DAY).recommended).toBe('SUCCESSION');
    expect(lawfulForms([law, aStatutory('B', { tier: 'REPRESENTATIVE' })], DAY).recommended).toBe('KEEP_APART');
    expect(lawfulForms([], DAY).recommended).toBe('KEEP_APART');
    expect(lawful(lawfulForms([law], DAY))).toEqual([]);
  });
});

it('reads a value that it does not know as the strictest', () => {
  const strange = { caseLevel: true, secrecy: 'SOMETHING_NEW' as 'NONE', consentRule: 'SOMETHING_NEW' as 'REQUIRED' };
  const found = mergeObstacles(aStatutory('A', strange), aStatutory('B', strange), DAY).map(({ code }) => code);
  expect(found).toContain('CASES_WITHOUT_SECRECY');
  expect(found).toContain('CASES_CONSENT_UNDEFINED');
});

describe('the table as a whole', () => {
  const aFact = fc.record({
    legalBases: fc.subarray([WOMEN_ACT, YOUTH_ACT]),
    consentRule: fc.constantFrom(
      'NO_CASES',
      'REQUIRED',
      'NOT_REQUIRED_BY_LAW',
      'UNDEFINED',
      'SOMETHING_NEW' as 'REQUIRED',
    ),
    secrecy: fc.constantFrom('STATUTORY', 'BY_RULE', 'NONE', 'SOMETHING_NEW' as 'NONE'),
    openness: fc.constantFrom('OPEN', 'CLOSED', 'PARTIAL', 'SOMETHING_NEW' as 'OPEN'),
    caseLevel: fc.constantFrom(true, false, undefined as unknown as boolean),
    tier: fc.constantFrom('REPRESENTATIVE', 'PRACTITIONER', 'WG'),
    chairRank: fc.constantFrom(null, 1, 2, 3, 4),
    members: fc.constantFrom([], members('pq'), members('pqx', 'NONE'), members('xyz', 'PLEDGE')),
    meetingDates: fc.constantFrom([], ['2024-01-01'], ['2025-05-01']),
  });
  const pair = fc.tuple(aFact, aFact).map(([a, b]) => [aBody('A', a), aBody('B', b)] as const);

  it('judges a pair the same in either order', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(lawful(lawfulForms([a, b], DAY))).toEqual(lawful(lawfulForms([b, a], DAY)));
        expect(lawfulForms([a, b], DAY).recommended).toBe(lawfulForms([b, a], DAY).recommended);
      }),
    );
  });

  it('allows three bodies what it allows each pair of them, and no more', () => {
    fc.assert(
      fc.property(aFact, aFact, aFact, (...facts) => {
        const [a, b, c] = facts.map((fact, index) => aBody('ABC'[index]!, fact)) as [BodyFacts, BodyFacts, BodyFacts];
        const pairs = [lawfulForms([a, b], DAY), lawfulForms([a, c], DAY), lawfulForms([b, c], DAY)].map(lawful);
        expect(lawful(lawfulForms([a, b, c], DAY))).toEqual(
          MERGE_FORMS.filter((form) => pairs.every((of) => of.includes(form))),
        );
      }),
    );
  });

  it('never puts a case-level body into one room with anyone not bound alike', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const risky = a.caseLevel !== false || b.caseLevel !== false;
        const uncovered = [a, b].some(
          (body) => body.members.length === 0 || body.members.some((m) => m.secrecyBasis === 'NONE'),
        );
        const oneRoom = lawful(lawfulForms([a, b], DAY)).filter((form) => form !== 'BACK_TO_BACK');
        if (risky && (uncovered || a.secrecy !== b.secrecy)) expect(oneRoom).toEqual([]);
      }),
    );
  });

  it('lists all four forms, gives each refused one a reason with words, and recommends only what is lawful', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const forms = lawfulForms([a, b], DAY);
        expect(forms.forms.map(({ form }) => form)).toEqual([...MERGE_FORMS]);
        for (const verdict of forms.forms) expect(verdict.lawful).toBe(verdict.reasons.length === 0);
        for (const obstacle of mergeObstacles(a, b, DAY)) {
          expect(sayObstacle(obstacle, 'ja')).not.toMatch(/\{\{|undefined/);
          expect(sayObstacle(obstacle, 'en')).not.toMatch(/\{\{|undefined/);
        }
        if (forms.recommended !== 'KEEP_APART') expect(lawful(forms)).toContain(forms.recommended);
      }),
    );
  });
});
