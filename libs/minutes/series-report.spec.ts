import type { ActionView, DecisionView, SeriesReportInput } from './input';
import { MATRIX, REPORT } from './report-fixture.data';
import { headings, rowsOf, section, tables } from './report-reading';
import { buildSeriesReport } from './series-report';
import { textsOf } from './walk';

const build = (changes: Partial<SeriesReportInput> = {}) => buildSeriesReport({ ...REPORT, ...changes });

describe('the ward’s report', () => {
  const { blocks, title } = build();

  it('opens with the box, the title and the as-of note', () => {
    expect(blocks[0]).toEqual({
      kind: 'cornerBox',
      lines: ['資料１－３', '令和6年7月19日', '第２回男女共同参画推進会議・女性活躍推進協議会'],
    });
    expect(headings(blocks, 1)).toEqual(['計画策定ワーキンググループ等報告書']);
    expect(title).toBe('計画策定ワーキンググループ等報告書');
    expect(textsOf({ ...build(), blocks: blocks.slice(2, 3) })).toEqual(['（第２回ＷＧ終了時点）']);
  });

  it('holds one table per body, with its own numbers, dates and groups over both columns', () => {
    const [group] = tables(section(blocks, '■ワーキンググループの開催概要'));
    expect(group!.header[0]!.cells.map(({ blocks: [block] }) => block!.text)).toEqual(['区分', '第１回', '第２回']);
    const [dates, content, people] = rowsOf(group!);
    expect(dates).toEqual(['日時', '令和6年6月13日（木）10：00～12：00', '令和6年6月28日（金）13：30～15：30']);
    expect(content![1]).toContain(
      'ワークショップ／困難を抱える女性について／支援のための課題と取組み、連携について（1）',
    );
    expect(people).toHaveLength(2);
    expect(group!.body[2]!.cells[1]!.colSpan).toBe(2);
    expect(people![1]).toContain('＜ファシリテーター＞子育て支援課長');
    expect(people![1]).toMatch(/教育センター　6名／.*住宅課　7名／※レクチャー・講評/);
  });

  it('prints the origin in brackets and head counts as they were recorded', () => {
    const [table] = tables(section(blocks, '■すずらんスマイルプロジェクトの開催概要'));
    expect(table!.header[0]!.cells.map(({ blocks: [block] }) => block!.text)).toEqual([
      '区分',
      '第１回（ジェネラル会）',
      '第２回（調査研究チーム）',
      '第３回（調査研究チーム）',
    ]);
    expect(rowsOf(table!)[2]).toEqual(['参加者', '35名程度', '12名', '9名']);
  });

  it('marks points by level', () => {
    const [table] = tables(section(blocks, '■すずらんスマイルプロジェクトの開催概要'));
    const cell = table!.body[1]!.cells[1]!.blocks;
    expect(cell.map(({ label, depth }) => [label, depth])).toEqual([
      ['●', 0],
      ['○', 1],
      ['○', 1],
      ['○', 1],
    ]);
  });

  it('numbers the five meetings over both bodies, with origin and own number', () => {
    const [table] = tables(section(blocks, '開催回の一覧'));
    expect(rowsOf(table!).map(([running, own]) => [running, own])).toEqual([
      ['第１回（ＷＧ第１回）', 'ＷＧ第１回'],
      ['第２回（ジェネラル会）', 'すずらん第１回'],
      ['第３回（ＷＧ第２回）', 'ＷＧ第２回'],
      ['第４回（調査研究チーム）', 'すずらん第２回'],
      ['第５回（調査研究チーム）', 'すずらん第３回'],
    ]);
  });

  it('holds nine themes, each once, with where, when and which part', () => {
    const themes = headings(section(blocks, '議題のまとめ'), 3);
    expect(themes).toHaveLength(9);
    expect(new Set(themes).size).toBe(9);
    const joined = section(blocks, '■支援のための課題と取組み、連携について');
    expect(joined.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      '第１回（ＷＧ第１回）　令和6年6月13日（木）　（1）（ワークショップ）',
      '第３回（ＷＧ第２回）　令和6年6月28日（金）　（2）（ワークショップ）',
      '第４回（調査研究チーム）　すずらん第２回　令和6年7月1日（月）　（1）（ワークショップ）',
      '第５回（調査研究チーム）　すずらん第３回　令和6年7月4日（木）　（2）（ワークショップ）',
    ]);
    expect(textsOf({ ...build(), blocks: section(blocks, '議題のまとめ') })).not.toContain('■概要説明');
  });

  it('counts 14 organisations and about 56 people', () => {
    const found = section(blocks, '出席状況');
    const rows = rowsOf(tables(found)[0]!);
    expect(rows).toHaveLength(15);
    expect(rows.slice(0, 14).every(([, ...marks]) => marks.join() === '○,不明,○,不明,不明')).toBe(true);
    expect(rows.filter(([name]) => name === '子育て支援課')).toHaveLength(1);
    expect(rows[14]).toEqual(['出席者数', '14機関', '35名程度', '14機関', '12名', '9名']);
    expect(textsOf({ ...build(), blocks: found })).toContain('人数を記録した回の合計：延べ約56名');
  });

  it('pairs 17 issues with initiatives under 34 headings with 89 bullets, in order', () => {
    expect(headings(blocks, 2).filter((text) => text.startsWith('（'))).toEqual([
      '（１）柱1の名称',
      '（２）柱2の名称',
      '（３）柱3の名称',
    ]);
    const measures = headings(blocks, 3).filter((text) => text.startsWith('施策'));
    expect(measures).toHaveLength(7);
    const rows = measures.flatMap((measure) => tables(section(blocks, measure)).flatMap(({ body }) => body));
    const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
    expect(rows).toHaveLength(17);
    expect(cells.filter(({ bold }) => bold)).toHaveLength(34);
    expect(cells.filter(({ item }) => item)).toHaveLength(89);
    const typed = MATRIX.pillars.flatMap((pillar) =>
      pillar.measures.flatMap((measure) =>
        measure.rows.flatMap(({ issue, initiative }) =>
          [issue, initiative].flatMap((side) => [side.title, ...side.bullets]),
        ),
      ),
    );
    expect(cells.map(({ text }) => text)).toEqual(typed);
    for (const {
      cells: [issue, initiative],
    } of rows)
      expect(issue!.blocks[0]!.label).toBe(initiative!.blocks[0]!.label);
  });
});

describe('decisions and actions of a series', () => {
  const decision = (id: string, meetingId: string, itemId: string | null, text: string): DecisionView => ({
    id,
    meetingId,
    itemId,
    bodyIds: [meetingId.startsWith('wg') ? 'WG' : 'SZ'],
    text,
    state: 'CONFIRMED',
    matrixRowIds: [],
  });
  const action = (id: string, status: ActionView['status'], due: string | null): ActionView => ({
    id,
    meetingId: 'wg1',
    itemId: null,
    text: `仕事${id}`,
    organisationId: 'o',
    organisationName: '子育て支援課',
    due,
    status,
  });

  it('stand by theme, with what a later meeting changed and what two bodies have to settle', () => {
    const { blocks } = build({
      decisions: [
        decision('a', 'wg1', 'wg1-6', '月1回集まる'),
        decision('b', 'wg2', 'wg2-3', '月2回集まる'),
        decision('c', 'sz2', 'sz2-2', '集まらない'),
        decision('d', 'wg1', null, '資料は紙で配る'),
      ],
    });
    const theme = '支援のための課題と取組み、連携について';
    expect(rowsOf(tables(section(blocks, '決定事項'))[0]!)).toEqual([
      [theme, '月1回集まる', '第１回（ＷＧ第１回）', '確定／第３回（ＷＧ第２回）で変更'],
      [theme, '月2回集まる', '第３回（ＷＧ第２回）', '確定／要調整'],
      [theme, '集まらない', '第４回（調査研究チーム）　すずらん第２回', '確定／要調整'],
      ['その他', '資料は紙で配る', '第１回（ＷＧ第１回）', '確定'],
    ]);
  });

  it('are left out with an item that is not there', () => {
    const { blocks } = build({ decisions: [decision('a', 'wg1', 'hidden', '秘密')] });
    expect(headings(blocks, 2)).not.toContain('決定事項');
  });

  it('list what is open before what is done, with the date in Japanese', () => {
    const { blocks } = build({
      actions: [
        action('1', 'DONE', '2024-06-30'),
        action('2', 'OPEN', 'infinity'),
        action('3', 'IN_PROGRESS', '2024-08-01'),
      ],
    });
    const [open, done] = tables(section(blocks, '対応事項'));
    expect(rowsOf(open!).map((row) => row.slice(0, 4))).toEqual([
      ['仕事2', '子育て支援課', '期限なし', '未着手'],
      ['仕事3', '子育て支援課', '令和6年8月1日（木）', '対応中'],
    ]);
    expect(rowsOf(done!)[0]).toEqual(['仕事1', '子育て支援課', '令和6年6月30日（日）', '完了', '第１回（ＷＧ第１回）']);
  });
});

describe('the edition of a reader of one body', () => {
  const mine = REPORT.meetings.filter(({ numbers }) => numbers.some(({ bodyId }) => bodyId === 'SZ'));
  const document = build({
    cover: null,
    bodies: [REPORT.bodies[1]!],
    meetings: mine,
    matrices: [],
    edition: 'すずらん',
  });

  it('counts its own meetings and names no other body', () => {
    const texts = textsOf(document).join('\n');
    expect(document.title).toBe('すずらんスマイルプロジェクト　開催記録');
    expect(texts).toContain('第１回（ジェネラル会）');
    expect(texts).not.toMatch(/ＷＧ|ワーキング|目標案/);
    expect(document.footer).toBe('すずらん向け');
  });
});
