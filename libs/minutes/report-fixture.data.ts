import type {
  AgendaEntry,
  AgendaItemView,
  GroupView,
  MinutesMeeting,
  PolicyMatrixView,
  SeriesReportInput,
} from './input';

/*
 * The ward's report as input for tests: its dates, titles, groups and counts are facts; the texts of the policy matrix
 * are made up, with as many bullets as the ward's.
 */

const TOPIC = '支援のための課題と取組み、連携について';

type Line = readonly [mark: '●' | '○', title: string, kind?: string];

/** Agenda lines: ○ stands below the last ●. */
export function agendaOf(bodyId: string, lines: readonly Line[], key: string): AgendaEntry[] {
  let parentId: string | null = null;
  return lines.map(([mark, title, kind = 'CONSULTATION'], index) => {
    const id = `${key}-${index + 1}`;
    const item: AgendaItemView = {
      id,
      parentId: mark === '○' ? parentId : null,
      title,
      kind,
      bodyIds: [bodyId],
      presenter: '',
      discussion: '',
      matrixRowIds: [],
    };
    if (mark === '●') parentId = id;
    return { number: String(index + 1), start: null, minutes: null, stubLabel: null, item };
  });
}

function group(name: string, post: string, facilitator: string, participants: string): GroupView {
  return {
    name,
    facilitatorPost: post,
    facilitatorOrganisation: { id: facilitator, name: facilitator },
    participants: participants.split(' ').map((organisation) => ({ organisationId: organisation, name: organisation })),
  };
}

const GROUPS = [
  group(
    'Ａグループ',
    '子育て支援課長',
    '子育て支援課',
    '区民相談課 自立促進担当課 保健予防課 子ども若者課 児童相談課 教育センター',
  ),
  group(
    'Ｂグループ',
    '子ども家庭支援センター所長',
    '子ども家庭支援センター',
    '男女平等推進センター 高齢者福祉課 障害福祉課 生活福祉課 健康推進課 子育て支援課 住宅課',
  ),
];
const LECTURER = 'レクチャー・講評　男女共同参画推進会議委員';

const BODIES = {
  WG: { id: 'WG', name: 'ワーキンググループ', shortName: 'ＷＧ', legalBases: [] },
  SZ: { id: 'SZ', name: 'すずらんスマイルプロジェクト', shortName: 'すずらん', legalBases: [] },
};

type Day = readonly [date: string, start: string, end: string];

/** A held meeting of one body; whatever matters to a test is changed by it. */
export function aMeeting(
  id: string,
  bodyId: keyof typeof BODIES,
  ordinal: number,
  [date, start, end]: Day,
  lines: readonly Line[],
  changes: Partial<MinutesMeeting> & { readonly subGroupName?: string } = {},
): MinutesMeeting {
  const { subGroupName = '', ...rest } = changes;
  const { name, shortName } = BODIES[bodyId];
  const own = { fiscalYear: 2024, fiscalOrdinal: ordinal, runningOrdinal: ordinal };
  return {
    id,
    date,
    start,
    end,
    place: '',
    online: false,
    openness: 'CLOSED',
    opennessReason: 'DELIBERATION',
    state: 'HELD',
    isJoint: false,
    numbers: [{ bodyId, bodyName: name, bodyShortName: shortName, subGroupName, ...own }],
    agenda: agendaOf(bodyId, lines, id),
    groups: [],
    attendance: [],
    headCount: null,
    lecturers: [],
    papers: [],
    ...rest,
  };
}

const MEETINGS: readonly MinutesMeeting[] = [
  aMeeting(
    'wg1',
    'WG',
    1,
    ['2024-06-13', '10:00', '12:00'],
    [
      ['●', '概要説明', 'PROCEDURAL'],
      ['●', '困難を抱える女性について（レクチャー）', 'LECTURE'],
      ['●', '女性相談支援の現状について（レクチャー）', 'LECTURE'],
      ['●', 'ワークショップ', 'WORKSHOP'],
      ['○', '困難を抱える女性について'],
      ['○', `${TOPIC}（1）`],
    ],
    { groups: GROUPS, lecturers: [LECTURER] },
  ),
  aMeeting(
    'wg2',
    'WG',
    2,
    ['2024-06-28', '13:30', '15:30'],
    [
      ['●', '民間団体との協働について（レクチャー）', 'LECTURE'],
      ['●', 'ワークショップ', 'WORKSHOP'],
      ['○', `${TOPIC}（2）`],
      ['○', '目標案'],
      ['●', '調査対象民間団体等の抽出、調査内容への意見'],
    ],
    { groups: GROUPS, lecturers: [LECTURER] },
  ),
  aMeeting(
    'sz1',
    'SZ',
    1,
    ['2024-06-17', '13:00', '15:00'],
    [
      ['●', 'ワークショップ', 'WORKSHOP'],
      ['○', '女の子とつながるには'],
      ['○', '支援の輪を広げていくためには'],
      ['○', '庁内に向けてできることは'],
    ],
    { subGroupName: 'ジェネラル会', headCount: { count: 35, qualifier: '程度' } },
  ),
  ...[
    { day: ['2024-07-01', '10:00', '11:00'] as const, part: 1, count: 12 },
    { day: ['2024-07-04', '14:00', '15:00'] as const, part: 2, count: 9 },
  ].map(({ day, part, count }) =>
    aMeeting(
      `sz${part + 1}`,
      'SZ',
      part + 1,
      day,
      [
        ['●', 'ワークショップ', 'WORKSHOP'],
        ['○', `${TOPIC}（${part}）`],
      ],
      { subGroupName: '調査研究チーム', headCount: { count, qualifier: '' } },
    ),
  ),
];

/** Pillars, their measures, and per pair the bullets of 課題 and 取組内容, as many as in the ward's report. */
const PAIRS: readonly (readonly (readonly (readonly [number, number])[])[])[] = [
  [
    [
      [2, 3],
      [2, 2],
    ],
    [
      [3, 5],
      [2, 2],
      [1, 1],
    ],
  ],
  [
    [
      [2, 2],
      [4, 2],
      [3, 2],
      [1, 1],
    ],
    [[3, 4]],
  ],
  [
    [
      [4, 4],
      [3, 2],
    ],
    [
      [3, 3],
      [1, 1],
    ],
    [
      [3, 4],
      [3, 8],
      [1, 2],
    ],
  ],
];

function sideOf(name: string, count: number) {
  return {
    title: `${name}の見出し`,
    bullets: Array.from({ length: count }, (_, index) => `${name}の要点${index + 1}`),
  };
}

const MARKERS = ['ア', 'イ', 'ウ', 'エ'];
const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥', '⑦'];
const MEASURES_BEFORE = [0, 2, 4];

/** The policy matrix in the report's shape: 3 pillars, 7 施策, 17 pairs, 34 headings, 89 bullets. */
export const MATRIX: PolicyMatrixView = {
  asOf: null,
  pillars: PAIRS.map((measures, pillar) => ({
    number: pillar + 1,
    title: `柱${pillar + 1}の名称`,
    measures: measures.map((rows, index) => {
      const marker = CIRCLED[MEASURES_BEFORE[pillar]! + index]!;
      return {
        marker,
        title: `${marker}の施策名`,
        rows: rows.map(([issues, initiatives], row) => ({
          marker: MARKERS[row]!,
          issue: sideOf(`課題${marker}${MARKERS[row]}`, issues),
          initiative: sideOf(`取組${marker}${MARKERS[row]}`, initiatives),
        })),
      };
    }),
  })),
};

/** The whole report for a reader who sees both bodies. */
export const REPORT: SeriesReportInput = {
  issuedAt: '2024-07-19T00:00:00+09:00',
  code: 'TESTCODE',
  form: 'JOINT',
  cover: {
    title: '計画策定ワーキンググループ等報告書',
    paperNumber: '資料１－３',
    reportDate: '2024-07-19',
    receivingCouncil: '第２回男女共同参画推進会議・女性活躍推進協議会',
    asOfNote: '第２回ＷＧ終了時点',
  },
  edition: '',
  bodies: [BODIES.WG, BODIES.SZ],
  meetings: MEETINGS,
  decisions: [],
  actions: [],
  matrices: [MATRIX],
};
