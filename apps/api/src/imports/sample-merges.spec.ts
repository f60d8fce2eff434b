import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawfulForms, mergeThemes } from '#libs/overlap';
import { takenFor } from './check-agendas';
import { factsOf } from './check-series';
import { requireWholeWard } from './check-ward';
import type { WardFile } from './ward-file';

const ward = JSON.parse(readFileSync(join(__dirname, '../../sample/ward.json'), 'utf8')) as WardFile;
const index = requireWholeWard(ward);
const TODAY = '2026-11-22';

/** Themes of a merged series of two bodies, as somebody who sits in both would read them. */
function themesOf(...bodies: string[]) {
  const meetings = ward.meetings!.filter((meeting) => meeting.bodyIds.some((id) => bodies.includes(id)));
  const items = ward.agendaItems!.map((item) => ({ ...item, bodyIds: takenFor(item, index) }));
  return mergeThemes(
    meetings.map(({ id, date, start }) => ({ id, date, start })),
    items,
  );
}

function formsOf(a: string, b: string): Record<string, boolean> {
  const facts = [a, b].map((id) => factsOf(index.bodies.get(id)!, []));
  return Object.fromEntries(lawfulForms(facts, TODAY).forms.map(({ form, lawful }) => [form, lawful]));
}

describe('merging in the sample ward', () => {
  it('may hold the working group and the project jointly', () => {
    expect(formsOf('b-wg', 'b-suzuran')).toMatchObject({ JOINT: true });
  });

  it('may hold the council and the liaison meeting one after the other, never jointly', () => {
    expect(formsOf('b-net', 'b-chonai')).toMatchObject({ JOINT: false, BACK_TO_BACK: true });
  });

  it('finds the nine themes of the report, one of them in four meetings', () => {
    const themes = themesOf('b-wg', 'b-suzuran');
    expect(themes.map(({ heading, parts }) => [heading, parts.map(({ running, part }) => [running, part])])).toEqual([
      [
        '困難を抱える女性について',
        [
          [1, null],
          [1, null],
        ],
      ],
      ['女性相談支援の現状について', [[1, null]]],
      [
        '支援のための課題と取組み、連携について',
        [
          [1, 1],
          [3, 2],
          [4, 1],
          [5, 2],
        ],
      ],
      ['女の子とつながるには', [[2, null]]],
      ['支援の輪を広げていくためには', [[2, null]]],
      ['庁内に向けてできることは', [[2, null]]],
      ['民間団体との協働について', [[3, null]]],
      ['目標案', [[3, null]]],
      ['調査対象民間団体等の抽出、調査内容への意見', [[3, null]]],
    ]);
  });

  it('finds topics that the council and the liaison meeting shared in the autumn of 2026', () => {
    const shared = themesOf('b-net', 'b-chonai').filter(({ parts }) => {
      const bodies = new Set(
        parts.filter(({ meetingId }) => meetingId.includes('2026-1')).flatMap((part) => part.bodyIds),
      );
      return bodies.size === 2;
    });
    expect(shared.map(({ core }) => core)).toEqual(
      expect.arrayContaining(['若年女性のアウトリーチ', '居場所の情報提供のルール', '年末年始の相談体制']),
    );
  });
});
