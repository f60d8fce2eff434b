import fc from 'fast-check';
import { runningNumbers } from './series';
import { mergeThemes } from './themes';
import { topicsOf, type ItemFacts } from './topics';

const MEETINGS = [
  { id: 'm5', bodyIds: ['SZ'], date: '2024-07-04', start: '14:00' },
  { id: 'm1', bodyIds: ['WG'], date: '2024-06-13', start: '10:00' },
  { id: 'm3', bodyIds: ['WG'], date: '2024-06-28', start: '13:30' },
  { id: 'm2', bodyIds: ['SZ'], date: '2024-06-17', start: '13:00' },
  { id: 'm4', bodyIds: ['SZ'], date: '2024-07-01', start: '10:00' },
];

let count = 0;
function anItem(meetingId: string, title: string, changes: Partial<ItemFacts> = {}): ItemFacts {
  count += 1;
  const bodyIds = [['m1', 'm3'].includes(meetingId) ? 'WG' : 'SZ'];
  return { id: `i${count}`, meetingId, bodyIds, title, kind: 'CONSULTATION', ...changes };
}

function aWorkshop(meetingId: string, ...titles: string[]): ItemFacts[] {
  const frame = anItem(meetingId, '●ワークショップ', { kind: 'WORKSHOP' });
  return [frame, ...titles.map((title) => anItem(meetingId, `○${title}`, { parentId: frame.id }))];
}

const TOPIC = '支援のための課題と取組み、連携について';
const REPORT = [
  anItem('m1', '概要説明'),
  anItem('m1', '困難を抱える女性について（レクチャー）', { kind: 'LECTURE' }),
  anItem('m1', '女性相談支援の現状について（レクチャー）', { kind: 'LECTURE' }),
  ...aWorkshop('m1', '困難を抱える女性について', `${TOPIC}（1）`),
  ...aWorkshop('m2', '女の子とつながるには', '支援の輪を広げていくためには', '庁内に向けてできることは'),
  anItem('m3', '民間団体との協働について（レクチャー）', { kind: 'LECTURE' }),
  ...aWorkshop('m3', `${TOPIC}（2）`, '目標案'),
  anItem('m3', '調査対象民間団体等の抽出、調査内容への意見'),
  ...aWorkshop('m4', `${TOPIC}（1）`),
  ...aWorkshop('m5', `${TOPIC}（2）`),
];

describe('the five meetings of the report', () => {
  const themes = mergeThemes(MEETINGS, REPORT);

  it('are numbered by date over both bodies', () => {
    expect(runningNumbers(MEETINGS).map(({ meeting, running }) => [meeting.id, running])).toEqual([
      ['m1', 1],
      ['m2', 2],
      ['m3', 3],
      ['m4', 4],
      ['m5', 5],
    ]);
  });

  it('hold nine themes', () => {
    expect(themes.map(({ heading }) => heading)).toEqual([
      '困難を抱える女性について',
      '女性相談支援の現状について',
      TOPIC,
      '女の子とつながるには',
      '支援の輪を広げていくためには',
      '庁内に向けてできることは',
      '民間団体との協働について',
      '目標案',
      '調査対象民間団体等の抽出、調査内容への意見',
    ]);
  });

  it('join one theme over both bodies, with a chain of parts each', () => {
    const joined = themes.find(({ heading }) => heading === TOPIC)!;
    expect(joined.parts.map(({ bodyIds, running, part }) => [bodyIds[0], running, part])).toEqual([
      ['WG', 1, 1],
      ['WG', 3, 2],
      ['SZ', 4, 1],
      ['SZ', 5, 2],
    ]);
    expect(themes.every(({ warnings }) => warnings.length === 0)).toBe(true);
  });

  it('keep lecture and workshop of one sitting together', () => {
    expect(themes[0]!.parts.map(({ running, stage }) => [running, stage])).toEqual([
      [1, ['レクチャー']],
      [1, []],
    ]);
  });

  it('shrink with what a reader may see, and count anew', () => {
    const own = REPORT.filter(({ bodyIds }) => bodyIds.includes('SZ'));
    const seen = mergeThemes(
      MEETINGS.filter(({ bodyIds }) => bodyIds.includes('SZ')),
      own,
    );
    expect(seen.map(({ heading }) => heading)).toEqual([
      '女の子とつながるには',
      '支援の輪を広げていくためには',
      '庁内に向けてできることは',
      TOPIC,
    ]);
    expect(seen[3]!.parts.map(({ running }) => running)).toEqual([2, 3]);
  });
});

describe('topics', () => {
  it('leave points below a real topic with it', () => {
    const item = anItem('m1', '居住支援について');
    const point = anItem('m1', '空き家の活用', { parentId: item.id });
    expect(topicsOf([item, point]).map(({ title }) => title)).toEqual(['居住支援について']);
    expect(topicsOf([point]).map(({ title }) => title)).toEqual(['空き家の活用']);
  });

  it('never contain a case, a procedure or a cancelled meeting', () => {
    const items = [
      anItem('m1', '居住支援', { kind: 'CASE' }),
      anItem('m1', 'その他'),
      anItem('m1', '議論', { kind: 'PROCEDURAL' }),
    ];
    expect(topicsOf(items)).toEqual([]);
    const cancelled = MEETINGS.map((meeting) => ({ ...meeting, state: 'CANCELLED' }));
    expect(mergeThemes(cancelled, REPORT)).toEqual([]);
  });

  it('end even when parents run in a circle', () => {
    const [a, b] = [anItem('m1', 'ワークショップ'), anItem('m1', 'レクチャー')];
    const child = anItem('m1', '居住支援', { parentId: a.id });
    expect(topicsOf([{ ...a, parentId: b.id }, { ...b, parentId: a.id }, child])).toHaveLength(1);
  });
});

describe('part numbers', () => {
  it('warn of a missing and of a repeated part per body', () => {
    const items = [
      anItem('m1', '連携（1）'),
      anItem('m3', '連携（3）'),
      anItem('m4', '連携（1）'),
      anItem('m5', '連携（1）'),
    ];
    expect(mergeThemes(MEETINGS, items)[0]!.warnings).toEqual([
      { code: 'PART_MISSING', bodyId: 'WG', part: 2 },
      { code: 'PART_REPEATED', bodyId: 'SZ', part: 1 },
    ]);
  });
});

it('puts every topic into exactly one theme, whatever comes', () => {
  const titles = fc.constantFrom(
    `${TOPIC}（1）`,
    `${TOPIC}（続き）`,
    '目標案',
    'その他',
    'ワークショップ',
    '居住支援について（案）',
  );
  const anyItems = fc.array(fc.record({ meetingId: fc.constantFrom('m1', 'm2', 'm3', 'gone'), title: titles }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyItems, (rows) => {
      const items = rows.map(({ meetingId, title }) => anItem(meetingId, title));
      const themes = mergeThemes(MEETINGS, items);
      const ids = themes.flatMap(({ parts }) => parts.map(({ itemId }) => itemId));
      const topics = topicsOf(items.filter(({ meetingId }) => meetingId !== 'gone'));
      expect(ids.toSorted()).toEqual(topics.map(({ itemId }) => itemId).toSorted());
      expect(new Set(themes.map(({ core }) => core)).size).toBe(themes.length);
    }),
  );
});
