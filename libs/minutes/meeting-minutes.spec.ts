import type { Block } from './document';
import type { AgendaEntry, AttendanceRow, MeetingMinutesInput, MinutesMeeting } from './input';
import { buildMeetingMinutes } from './meeting-minutes';
import { aMeeting, agendaOf } from './report-fixture.data';
import { textsOf } from './walk';

const came = (organisation: string, changes: Partial<AttendanceRow> = {}): AttendanceRow => ({
  organisationId: organisation,
  organisationName: organisation,
  label: '',
  status: 'PRESENT',
  part: 'PARTICIPANT',
  proxyForName: null,
  ...changes,
});

const AGENDA: AgendaEntry[] = agendaOf(
  'WG',
  [
    ['●', '開会', 'PROCEDURAL'],
    ['●', '居住支援について（報告）', 'REPORT'],
    ['○', '空き家の活用'],
  ],
  'm',
).map((entry, index) => ({ ...entry, start: index === 1 ? '10:05' : null, minutes: index === 1 ? 40 : null }));

const SAID = '協議の結果を共有した。\n・名簿を見直す\n・窓口を一つにする';

const MEETING: MinutesMeeting = {
  ...aMeeting('m', 'WG', 2, ['2024-06-28', '10:00', '12:00'], []),
  place: '区役所会議室',
  opennessReason: 'PERSONAL_INFORMATION',
  agenda: AGENDA.map((entry, index) =>
    index === 1 ? { ...entry, item: { ...entry.item!, discussion: SAID, presenter: '住宅課' } } : entry,
  ),
  attendance: [
    came('住宅課', { label: '課長' }),
    came('子育て支援課', { status: 'ABSENT' }),
    came('教育センター', { status: 'PROXY', proxyForName: '児童相談課' }),
    came('男女平等推進センター', { part: 'SECRETARIAT' }),
    came('健康推進課', { status: 'LEFT' }),
    came('学識経験者', { part: 'OBSERVER' }),
  ],
  headCount: { count: 12, qualifier: '約' },
  lecturers: ['講評　推進会議委員'],
  papers: [
    { number: '資料1-1', title: '居住支援の現状' },
    { number: '資料1-2', title: '回収した資料の名前', replaced: true },
  ],
};

const build = (changes: Partial<MinutesMeeting> = {}, more: Partial<MeetingMinutesInput> = {}) =>
  buildMeetingMinutes({
    issuedAt: '2024-07-01T00:00:00+09:00',
    edition: '',
    meeting: { ...MEETING, ...changes },
    decisions: [],
    actions: [],
    next: { date: '2024-07-25', start: '14:00', end: '16:00', place: '区民センター' },
    ...more,
  });

function headerOf(blocks: readonly Block[]): Record<string, string> {
  const table = blocks.find((block) => block.kind === 'table')!;
  return Object.fromEntries(
    table.body.map(({ cells: [head, cell] }) => [
      head!.blocks[0]!.text,
      cell!.blocks.map(({ text }) => text).join('／'),
    ]),
  );
}

describe('the minutes of one meeting', () => {
  it('carry the header fields of a record', () => {
    expect(headerOf(build().blocks)).toEqual({
      会議名: 'ワーキンググループ　第２回',
      日時: '令和6年6月28日（金）10：00～12：00',
      場所: '区役所会議室',
      公開の別: '非公開（個人に関する情報を扱うため）',
      出席: '住宅課　課長　健康推進課（退室）／約12名',
      代理出席: '教育センター（児童相談課の代理）',
      欠席: '子育て支援課',
      事務局: '男女平等推進センター',
      '傍聴・オブザーバー': '学識経験者',
      講師等: '講評　推進会議委員',
      資料: '資料1-1　居住支援の現状／資料1-2　『差し替えのため回収』',
      次回: '令和6年7月25日（木）14：00～16：00／区民センター',
    });
  });

  it('leave out what was not recorded', () => {
    const bare = { place: '', attendance: [], headCount: null, lecturers: [], papers: [], agenda: [] };
    const { blocks } = build({ ...bare, openness: 'OPEN' }, { next: null });
    expect(Object.keys(headerOf(blocks))).toEqual(['会議名', '日時', '公開の別']);
    expect(blocks.filter((block) => block.kind === 'heading').map(({ text }) => text)).toEqual([
      'ワーキンググループ　第２回　会議録',
      '開催の記録',
    ]);
  });

  it('list the agenda with slots and the proceedings with points', () => {
    const { blocks } = build();
    const lists = blocks.filter((block) => block.kind === 'list');
    expect(lists[0]!.items).toEqual([
      { label: '1', text: '開会', depth: 0 },
      { label: '2', text: '居住支援について（報告）（10：05～10：45）', depth: 0 },
      { label: '○', text: '空き家の活用', depth: 1 },
    ]);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === '2　居住支援について（報告）');
    expect(textsOf({ ...build(), blocks: blocks.slice(at + 1, at + 5) })).toEqual([
      '説明：住宅課',
      '協議の結果を共有した。',
      '・',
      '名簿を見直す',
      '・',
      '窓口を一つにする',
      '○',
      '空き家の活用',
    ]);
  });

  it('show another body’s item of a joint meeting as a stub, and nothing without a label', () => {
    const stub = { number: '3', start: '11:00', minutes: 30, stubLabel: '要対協', item: null };
    const hidden = { ...stub, number: '4', stubLabel: null };
    const { blocks } = build({ isJoint: true, agenda: [...AGENDA, stub, hidden] });
    expect(
      blocks.filter((block) => block.kind === 'paragraph' && block.stub).map((block) => 'text' in block && block.text),
    ).toEqual(['3 11：00～11：30 （要対協の議題）']);
    expect(headerOf(blocks)['会議名']).toBe('ワーキンググループ　第２回／（合同開催）');
    expect(textsOf(build({ isJoint: false, agenda: [stub] })).join()).not.toContain('要対協');
  });

  it('name every body that the reader sees, with both numbers where they differ', () => {
    const other = {
      bodyId: 'SZ',
      bodyName: '連絡会議',
      bodyShortName: '連絡会議',
      subGroupName: '調査部会',
      fiscalYear: 2024,
      fiscalOrdinal: 1,
      runningOrdinal: 4,
    };
    const document = build({ isJoint: true, numbers: [...MEETING.numbers, other] });
    expect(document.title).toBe('ワーキンググループ　第２回・連絡会議　令和6年度第１回　会議録');
    expect(headerOf(document.blocks)['会議名']).toContain('連絡会議（調査部会）　令和6年度第１回（通算第４回）');
  });

  it('cite a decision by the body’s own number', () => {
    const { blocks } = build(
      {},
      {
        decisions: [
          { id: 'd', meetingId: 'm', itemId: 'm-3', bodyIds: ['WG'], text: '調べる', state: 'DRAFT', matrixRowIds: [] },
        ],
      },
    );
    const table = blocks.filter((block) => block.kind === 'table').at(-1)!;
    expect(table.body[0]!.cells.map((cell) => cell.blocks[0]!.text)).toEqual([
      '空き家の活用',
      '調べる',
      'ＷＧ第２回',
      '案',
    ]);
  });
});
