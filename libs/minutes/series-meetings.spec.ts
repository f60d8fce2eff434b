import type { MinutesMeeting, SeriesReportInput } from './input';
import { aMeeting, agendaOf, REPORT } from './report-fixture.data';
import { headings, rowsOf, section, tables } from './report-reading';
import { buildSeriesReport } from './series-report';
import { textsOf } from './walk';

const build = (changes: Partial<SeriesReportInput> = {}) => buildSeriesReport({ ...REPORT, ...changes });

it('marks a proxy with the organisation it stood in for, and keeps observers apart', () => {
  const row = { label: '', proxyForName: null, part: 'PARTICIPANT' as const };
  const attendance = [
    { ...row, organisationId: 'a', organisationName: '区民相談課', status: 'PRESENT' as const },
    {
      ...row,
      organisationId: 'a',
      organisationName: '区民相談課',
      status: 'PROXY' as const,
      proxyForName: '住宅課',
      proxyForOrganisationId: 'b',
    },
    { ...row, organisationId: 'c', organisationName: '隣の区', status: 'PRESENT' as const, part: 'OBSERVER' as const },
  ];
  const meeting = aMeeting('p', 'WG', 1, ['2025-05-01', '10:00', '11:00'], [], { attendance });
  const found = section(build({ meetings: [meeting], matrices: [] }).blocks, '出席状況');
  expect(rowsOf(tables(found)[0]!)).toEqual([
    ['区民相談課', '○'],
    ['住宅課', '代'],
    ['出席者数', '2機関'],
  ]);
  expect(textsOf({ ...build(), blocks: found })).toContain('※第１回（ＷＧ第１回）　＜オブザーバー＞隣の区');
});

describe('joint and numbered meetings', () => {
  const number = (bodyId: string, fiscalYear: number, fiscalOrdinal: number, runningOrdinal: number) => ({
    bodyId,
    bodyName: `${bodyId}会議`,
    bodyShortName: bodyId,
    subGroupName: '',
    fiscalYear,
    fiscalOrdinal,
    runningOrdinal,
  });
  const body = (id: string) => ({ id, name: `${id}会議`, shortName: id, legalBases: [] });
  const day = ['2025-05-01', '10:00', '11:00'] as const;

  it('shows another body’s item as number, slot and label only, and never as a theme', () => {
    const joint: MinutesMeeting = {
      ...aMeeting('j', 'WG', 1, day, [['●', '居住支援について']]),
      isJoint: true,
      agenda: [
        ...agendaOf('WG', [['●', '居住支援について']], 'j'),
        { number: '2', start: '10:30', minutes: 20, stubLabel: '要対協', item: null },
        { number: '3', start: null, minutes: null, stubLabel: null, item: null },
      ],
    };
    const { blocks } = build({ bodies: [REPORT.bodies[0]!], meetings: [joint], cover: null, matrices: [] });
    const [table] = tables(section(blocks, '■ワーキンググループの開催概要'));
    expect(rowsOf(table!)[1]).toEqual(['内容', '居住支援について／10：30～10：50 （要対協の議題）']);
    expect(table!.body[1]!.cells[1]!.blocks.map(({ label }) => label)).toEqual(['●', '2']);
    expect(headings(section(blocks, '議題のまとめ'), 3)).toEqual(['■居住支援について']);
    expect(table!.header[0]!.cells[1]!.blocks.map(({ text }) => text)).toContain('（合同開催）');
  });

  it('gives each body’s table the items taken for it, and both of them the common ones', () => {
    const own = (bodyIds: string[], title: string) =>
      agendaOf('', [['●', title]], title).map((entry) => ({
        ...entry,
        item: entry.item && { ...entry.item, bodyIds },
      }));
    const agenda = [...own(['WG'], '目標案'), ...own(['SZ'], '居場所'), ...own(['WG', 'SZ'], '連携')];
    const numbers = REPORT.meetings
      .flatMap((meeting) => meeting.numbers)
      .filter(({ runningOrdinal }) => runningOrdinal === 1);
    const joint = { ...aMeeting('j', 'WG', 1, day, []), isJoint: true, numbers, agenda };
    const { blocks } = build({ meetings: [joint], matrices: [] });
    const contents = ['ワーキンググループ', 'すずらんスマイルプロジェクト'].map(
      (name) => rowsOf(tables(section(blocks, `■${name}の開催概要`))[0]!)[1]![1],
    );
    expect(contents).toEqual(['目標案／連携', '居場所／連携']);
    expect(headings(section(blocks, '議題のまとめ'), 3)).toEqual(['■目標案', '■居場所', '■連携']);
  });

  it('prints yearly and overall numbers where they differ, alike for all meetings of the body', () => {
    const first = {
      ...aMeeting('x', 'WG', 1, ['2025-03-01', '10:00', '11:00'], []),
      numbers: [number('甲', 2024, 1, 1)],
    };
    const second = { ...aMeeting('y', 'WG', 1, day, []), numbers: [number('甲', 2025, 1, 2)] };
    const { blocks } = build({ bodies: [body('甲')], meetings: [first, second], cover: null, matrices: [] });
    const [table] = tables(section(blocks, '■甲会議の開催概要'));
    expect(table!.header[0]!.cells.slice(1).map((cell) => cell.blocks.map(({ text }) => text))).toEqual([
      ['令和6年度第１回', '（通算第１回）'],
      ['令和7年度第１回', '（通算第２回）'],
    ]);
  });

  it('continues a long series in further tables of nearly equal width', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      aMeeting(`n${index}`, 'WG', index + 1, [`2025-05-0${index + 1}`, '10:00', '11:00'], []),
    );
    const { blocks } = build({ bodies: [REPORT.bodies[0]!], meetings: many, cover: null, matrices: [] });
    const widths = tables(section(blocks, '■ワーキンググループの開催概要')).map(({ columns }) => columns.length - 1);
    expect(widths).toEqual([2, 2, 3]);
  });

  it('lists in each part of a long attendance table the organisations that it speaks of', () => {
    const eight = Array.from({ length: 8 }, (_, index) =>
      aMeeting(`n${index}`, 'WG', index + 1, [`2025-05-0${index + 1}`, '10:00', '11:00'], [], {
        attendance: [
          {
            organisationId: index < 4 ? 'a' : 'b',
            organisationName: index < 4 ? '区民相談課' : '住宅課',
            label: '',
            status: 'PRESENT',
            part: 'PARTICIPANT',
            proxyForName: null,
          },
        ],
      }),
    );
    const { blocks } = build({ bodies: [REPORT.bodies[0]!], meetings: eight, cover: null, matrices: [] });
    expect(tables(section(blocks, '出席状況')).map((table) => rowsOf(table).map(([name]) => name))).toEqual([
      ['区民相談課', '出席者数'],
      ['住宅課', '出席者数'],
    ]);
  });

  it('prints the title of the day where a yearly item joins its theme, and a stage only once', () => {
    const yearly = [
      aMeeting('a', 'WG', 1, ['2024-05-01', '10:00', '11:00'], [['●', '令和6年度の取組予定について']]),
      aMeeting('b', 'WG', 2, ['2025-05-01', '10:00', '11:00'], [['●', '令和7年度の取組予定について']]),
      aMeeting('c', 'WG', 3, ['2025-06-01', '10:00', '11:00'], [['●', '計画（案）について']]),
    ];
    const { blocks } = build({ bodies: [REPORT.bodies[0]!], meetings: yearly, cover: null, matrices: [] });
    expect(textsOf({ ...build(), blocks: section(blocks, '議題のまとめ') })).toEqual([
      '■令和6年度の取組予定について',
      '第１回（ＷＧ第１回）　令和6年5月1日（水）',
      '第２回（ＷＧ第２回）　令和7年5月1日（木）　「令和7年度の取組予定について」',
      '■計画（案）について',
      '第３回（ＷＧ第３回）　令和7年6月1日（日）',
    ]);
  });

  it('prints only meetings that were held, and numbers them as the timeline does', () => {
    const states = ['CANCELLED', 'NOTIFIED', 'HELD'] as const;
    const three = states.map((state, index) =>
      aMeeting(`s${index}`, 'WG', index + 1, [`2025-05-0${index + 1}`, '10:00', '11:00'], [], { state }),
    );
    const { blocks } = build({ bodies: [REPORT.bodies[0]!], meetings: three, cover: null, matrices: [] });
    expect(rowsOf(tables(section(blocks, '開催回の一覧'))[0]!).map(([running]) => running)).toEqual([
      '第２回（ＷＧ第３回）',
    ]);
  });
});
