import { mergeActions, type ActionFacts } from './actions';
import { attendanceMatrix, headTotal, type AttendanceFacts, type AttendanceStatus } from './attendance';
import { decisionsByTheme, type DecisionFacts } from './decisions';
import { runningNumbers } from './series';
import { mergeThemes } from './themes';

const MEETINGS = [
  { id: 'm1', date: '2024-06-13', start: '10:00', bodyIds: ['A'] },
  { id: 'm2', date: '2024-06-28', start: '10:00', bodyIds: ['A'] },
  { id: 'm3', date: '2024-07-01', start: '10:00', bodyIds: ['B'] },
];
const SITTINGS = runningNumbers(MEETINGS);

const row = (meetingId: string, organisationId: string, status: AttendanceStatus = 'PRESENT'): AttendanceFacts => ({
  meetingId,
  organisationId,
  organisationName: `${organisationId}課`,
  status,
});

describe('attendance', () => {
  it('marks each organisation once per meeting and does not guess', () => {
    const matrix = attendanceMatrix(
      [
        { id: 'm1', headCount: null },
        { id: 'm2', headCount: null },
        { id: 'm3', headCount: { count: 35, qualifier: '程度' } },
      ],
      [
        row('m1', 'p'),
        row('m1', 'p', 'LEFT'),
        row('m1', 'q', 'PROXY'),
        row('m2', 'p', 'ABSENT'),
        row('m2', 'r', 'LEFT'),
      ],
    );
    expect(matrix.rows.map(({ name, marks }) => [name, ...marks])).toEqual([
      ['p課', 'PRESENT', 'ABSENT', 'UNKNOWN'],
      ['q課', 'PROXY', 'NOT_THERE', 'UNKNOWN'],
      ['r課', 'NOT_THERE', 'LEFT', 'UNKNOWN'],
    ]);
    expect(matrix.heads).toEqual([
      { kind: 'ORGANISATIONS', count: 2 },
      { kind: 'ORGANISATIONS', count: 1 },
      { kind: 'HEADS', count: 35, qualifier: '程度' },
    ]);
  });

  it.each([
    [
      [
        [35, '程度'],
        [12, ''],
        [9, ''],
      ],
      { count: 56, approximate: true, atLeast: false },
    ],
    [
      [
        [35, ''],
        [12, ''],
      ],
      { count: 47, approximate: false, atLeast: false },
    ],
    [
      [
        [35, '以上'],
        [12, '約'],
      ],
      { count: 47, approximate: true, atLeast: true },
    ],
    [
      [
        [5, '数名'],
        [12, ''],
      ],
      { count: 12, approximate: false, atLeast: true },
    ],
    [[[5, '数名']], null],
    [[], null],
  ] as const)('adds %j up to %j', (heads, total) => {
    expect(headTotal(heads.map(([count, qualifier]) => ({ count, qualifier })))).toEqual(total);
  });
});

describe('decisions', () => {
  const items = [
    { id: 'i1', meetingId: 'm1', bodyIds: ['A'], title: '連携（1）', kind: 'REPORT' },
    { id: 'i2', meetingId: 'm2', bodyIds: ['A'], title: '連携（2）', kind: 'REPORT' },
    { id: 'i3', meetingId: 'm3', bodyIds: ['B'], title: '連携', kind: 'REPORT' },
  ];
  const themes = mergeThemes(MEETINGS, items);
  let count = 0;
  const decided = (itemId: string | null, text: string, changes: Partial<DecisionFacts> = {}): DecisionFacts => {
    count += 1;
    const item = items.find(({ id }) => id === itemId) ?? items[0]!;
    const { meetingId, bodyIds } = item;
    return { id: `d${count}`, meetingId, bodyIds, itemId, text, state: 'CONFIRMED', ...changes };
  };
  const look = (...decisions: DecisionFacts[]) =>
    decisionsByTheme(SITTINGS, themes, decisions).flatMap((group) =>
      group.decisions.map(({ text, changedIn, conflict, sources }) => [text, changedIn, conflict, sources.length]),
    );

  it('let a later one of the same body take the place of an earlier, and keep both', () => {
    expect(look(decided('i1', '月1回'), decided('i2', '月2回'))).toEqual([
      ['月1回', 2, false, 1],
      ['月2回', null, false, 1],
    ]);
  });

  it('are flagged, never settled by date, between two bodies', () => {
    expect(look(decided('i1', '月1回'), decided('i3', '月2回'))).toEqual([
      ['月1回', null, true, 1],
      ['月2回', null, true, 1],
    ]);
  });

  it('are one decision with two sources when worded alike', () => {
    expect(look(decided('i1', '月１回'), decided('i3', '月1回'))).toEqual([['月１回', null, false, 2]]);
  });

  it('are not replaced by a draft, nor in conflict with one', () => {
    expect(look(decided('i1', '月1回'), decided('i2', '月2回', { state: 'DRAFT' }))).toEqual([
      ['月1回', null, false, 1],
      ['月2回', null, false, 1],
    ]);
  });

  it('stand apart on different rows of the policy matrix, and outside every theme', () => {
    const rows = look(
      decided('i1', '月1回', { matrixRowIds: ['r1'] }),
      decided('i2', '月2回', { matrixRowIds: ['r2'] }),
    );
    expect(rows.map(([, changedIn]) => changedIn)).toEqual([null, null]);
    const loose = decisionsByTheme(SITTINGS, themes, [decided(null, '次回は秋'), decided(null, '資料は紙で')]);
    expect(loose.map(({ theme, decisions }) => [theme, decisions.length])).toEqual([[null, 2]]);
    expect(loose[0]!.decisions.every(({ changedIn }) => changedIn === null)).toBe(true);
  });

  it('of meetings out of sight are left out', () => {
    expect(look(decided('i1', '月1回', { meetingId: 'elsewhere' }))).toEqual([]);
  });
});

describe('actions', () => {
  const task = (id: string, meetingId: string, changes: Partial<ActionFacts> = {}): ActionFacts => ({
    id,
    meetingId,
    text: '名簿を作る',
    organisationId: 'p',
    due: null,
    status: 'OPEN',
    ...changes,
  });

  it('link the same task of one organisation, due at the earliest open date', () => {
    const merged = mergeActions(SITTINGS, [
      task('x2', 'm3', { due: '2024-08-01', text: '名簿を 作る' }),
      task('x1', 'm1', { due: '2024-07-01', status: 'DONE' }),
      task('x3', 'm2', { due: '2024-09-01', status: 'IN_PROGRESS' }),
      task('x4', 'm2', { organisationId: 'q' }),
    ]);
    expect(merged.map(({ due, status, sources }) => [due, status, sources.map(({ action }) => action.id)])).toEqual([
      ['2024-08-01', 'OPEN', ['x1', 'x3', 'x2']],
      [null, 'OPEN', ['x4']],
    ]);
  });

  it('are done only when each of them is', () => {
    const done = [task('x1', 'm1', { status: 'DONE', due: '2024-07-01' }), task('x2', 'm2', { status: 'DONE' })];
    expect(mergeActions(SITTINGS, done).map(({ status, due }) => [status, due])).toEqual([['DONE', '2024-07-01']]);
    expect(mergeActions(SITTINGS, [task('x1', 'elsewhere')])).toEqual([]);
  });
});
