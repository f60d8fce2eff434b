import type { MinutesDocument, Table } from './document';
import { REPORT } from './report-fixture.data';
import { buildSeriesReport } from './series-report';
import { toText } from './text';
import { textsOf } from './walk';

const aDocument = (...blocks: MinutesDocument['blocks']): MinutesDocument => ({
  title: '題',
  lang: 'ja-JP',
  issuedAt: '2024-07-19T00:00:00+09:00',
  footer: '',
  blocks,
});

const cell = (text: string, more = {}) => ({ blocks: [{ text }], ...more });

describe('the text edition', () => {
  it('marks headings, points and tables', () => {
    const table: Table = {
      kind: 'table',
      summary: '二つの列の表です。',
      columns: [1, 1],
      header: [{ cells: [cell('課題', { scope: 'column' }), cell('取組内容', { scope: 'column' })] }],
      body: [
        {
          cells: [
            {
              blocks: [
                { label: 'ア', text: '見出し', bold: true },
                { label: '・', text: '要点', item: true, depth: 0 },
              ],
            },
            cell('取組'),
          ],
        },
      ],
    };
    const text = toText(
      aDocument(
        { kind: 'heading', level: 2, text: '節' },
        { kind: 'paragraph', text: '本文' },
        { kind: 'list', items: [{ label: '○', text: '点', depth: 1 }] },
        table,
        { kind: 'rule' },
      ),
    );
    expect(text.split('\n')).toEqual([
      '【見出し2】節',
      '本文',
      '  ○ 点',
      '【表】二つの列の表です。',
      '列：課題、取組内容',
      '行1',
      '課題：',
      '  ア 見出し',
      '  ・ 要点',
      '取組内容：取組',
      '【表の終わり】',
      '――――――',
      '',
    ]);
  });

  it('names the columns of cells that span, and of cells beside one that spans rows', () => {
    const heads = ['甲', '乙', '丙'].map((name) => cell(name, { scope: 'column' }));
    const table: Table = {
      kind: 'table',
      summary: '表',
      columns: [1, 1, 1],
      header: [{ cells: heads }],
      body: [
        { cells: [cell('柱', { scope: 'row', rowSpan: 2 }), cell('広い', { colSpan: 2 })] },
        { cells: [cell('左'), cell('右')] },
        { cells: [cell('次', { scope: 'row' }), cell('三'), cell('四')] },
      ],
    };
    expect(toText(aDocument(table)).split('\n').slice(2, -2)).toEqual([
      '行：柱',
      '乙、丙：広い',
      '行2',
      '乙：左',
      '丙：右',
      '行：次',
      '乙：三',
      '丙：四',
    ]);
  });

  it('holds every text of the report in its order, the footer last, one line feed at the end', () => {
    const document = buildSeriesReport({ ...REPORT, edition: '事務局' });
    const text = toText(document);
    let at = 0;
    for (const part of textsOf(document)) {
      const found = text.indexOf(part, at);
      expect([part, found >= at]).toEqual([part, true]);
      at = found;
    }
    expect(text.endsWith('事務局向け\n')).toBe(true);
    expect(text).not.toMatch(/\r|undefined|\[object/);
  });
});
