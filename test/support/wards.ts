const seat = (orgId: string, role: string, personId: string | null = null) => ({
  orgId,
  personId,
  role,
  from: '2024-04-01',
  to: null,
  secrecyBasis: 'NONE',
});

const body = (id: string, name: string, memberships: ReturnType<typeof seat>[]) => ({
  id,
  name,
  legalBasis: [],
  consentRule: 'UNDEFINED',
  secrecy: 'NONE',
  openness: 'CLOSED',
  caseLevel: false,
  tier: 'LIAISON',
  purpose: '居場所について協議する',
  convenerOrgId: 'o1',
  chairRank: 3,
  perYear: 6,
  validFrom: '2024-04-01',
  validTo: null,
  memberships,
});

const item = (id: string, meetingId: string, no: number, title: string, kind = 'CONSULTATION') => ({
  id,
  meetingId,
  no,
  title,
  kind,
  matrixRowIds: [] as string[],
  caseIds: [] as string[],
});

const action = (id: string, meetingId: string, agendaItemId: string | null, ownerOrgId: string) => ({
  id,
  meetingId,
  agendaItemId,
  title: '一覧をつくる',
  ownerOrgId,
  due: '2026-12-01',
  status: 'OPEN',
});

const meeting = (id: string, bodyIds: string[], no: number, date: string) => ({
  id,
  bodyIds,
  no,
  date,
  start: '10:00',
  end: '11:30',
  place: '会議室',
});

/** A small ward with the keys of the base format alone: fifteen records and a case with two ids. */
export function baseWard() {
  return {
    meta: { seed: 1, format: 'base' },
    organisations: [
      { id: 'o1', name: '相談課', kind: 'WARD_DEPT' },
      { id: 'o2', name: '学務課', kind: 'WARD_DEPT' },
      { id: 'o3', name: 'NPO法人ためし', kind: 'NPO' },
    ],
    persons: [
      { id: 'p1', orgId: 'o1', rank: 2 },
      { id: 'p2', orgId: 'o2', rank: 2 },
      { id: 'p3', orgId: 'o3', rank: 1 },
    ],
    bodies: [
      body('b1', '相談の会', [seat('o1', 'SECRETARIAT', 'p1'), seat('o2', 'CHAIR', 'p2'), seat('o3', 'MEMBER')]),
    ],
    meetings: [
      {
        ...meeting('m1', ['b1'], 1, '2026-05-20'),
        attendance: { personIds: ['p1', 'p2'], orgIds: ['o1', 'o2'] },
      },
      { ...meeting('m2', ['b1'], 2, '2026-06-17'), headCount: { about: 12, qualifier: '約' } },
    ],
    agendaItems: [
      { ...item('a1', 'm1', 1, '居場所の状況について（2）'), matrixRowIds: ['r1'] },
      { ...item('a2', 'm1', 2, '個別ケースの検討', 'CASE'), caseIds: ['Cq7xk2a', 'Cq7xk2b'] },
      item('a3', 'm1', 3, 'その他', 'PROCEDURAL'),
    ],
    actionItems: [action('x1', 'm1', 'a1', 'o2'), action('x2', 'm2', null, 'o3')],
    matrixRows: [
      { id: 'r1', measure: '居場所', title: '居場所を増やす' },
      { id: 'r2', measure: '居場所', title: '居場所を知らせる' },
    ],
  };
}

/** A small ward with the further keys: sub-group, joint meeting, points, decision, proxy, matrix and a series; sixteen records. */
export function fullWard() {
  return {
    organisations: baseWard().organisations,
    persons: [{ id: 'p1', orgId: 'o1', rank: 2, post: '係長' }],
    bodies: [
      {
        ...body('b1', '相談の会', [seat('o1', 'SECRETARIAT', 'p1'), seat('o2', 'CHAIR'), seat('o3', 'MEMBER')]),
        shortName: '相談',
        subGroups: [{ id: 'g1', name: '若者班' }],
        charters: [{ no: 1, title: '設置要綱', effectiveFrom: '2024-04-01', approver: 'SECRETARIAT' }],
      },
      body('b2', '学びの会', [seat('o1', 'SECRETARIAT')]),
    ],
    meetings: [
      {
        ...meeting('m1', ['b1'], 7, '2026-05-20'),
        subGroupId: 'g1',
        attendance: { personIds: [], orgIds: ['o1', 'o3'] },
        proxies: [{ orgId: 'o1', forOrgId: 'o2' }],
        groups: [{ id: 'ga', name: 'Ａグループ', facilitatorPost: '係長', orgIds: ['o3'] }],
      },
      { ...meeting('m2', ['b1', 'b2'], 8, '2026-06-17'), state: 'PLANNED' },
    ],
    agendaItems: [
      { ...item('a1', 'm1', 1, '居場所の状況について'), matrixRowIds: ['r1'] },
      item('a2', 'm1', 2, 'ワークショップ'),
      { ...item('a3', 'm1', 3, '見つけ方（1）'), parentId: 'a2' },
      { ...item('a4', 'm2', 1, '教室の使い方'), takenFor: ['b2'] },
    ],
    decisions: [{ id: 'd1', agendaItemId: 'a1', text: '地図をつくる。', state: 'CONFIRMED' }],
    actionItems: [{ ...action('x1', 'm1', 'a1', 'o1'), assigneePersonId: 'p1', matrixRowId: 'r1' }],
    matrix: [
      {
        id: 'mx',
        bodyId: 'b1',
        asOf: '2026-04-01',
        version: 1,
        pillars: [
          {
            no: 1,
            title: '居場所',
            measures: [
              {
                marker: '①',
                title: '居場所づくり',
                rows: [
                  {
                    id: 'r1',
                    marker: 'ア',
                    issue: { title: '知られていない', bullets: ['場所が分からない'] },
                    initiative: { title: '知らせる', bullets: ['地図をつくる'] },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    series: [{ id: 's1', title: '相談と学びの会', form: 'JOINT', bodyIds: ['b1', 'b2'], effectiveFrom: '2026-04-01' }],
  };
}
