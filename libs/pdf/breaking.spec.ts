import * as fc from 'fast-check';

import { printFonts } from '../../apps/api/src/platform/fonts';
import { PdfFile } from './adapter';
import { balanced, breakLines } from './breaking';
import { GlyphTable } from './glyphs';
import { HANGING, NOT_AT_END, NOT_AT_START } from './kinsoku.data';

const file = new PdfFile({ title: '', lang: 'ja-JP', issuedAt: new Date(0), producer: '', sink: () => {} });
const table = new GlyphTable(file, printFonts().regular, new Set());

/** The text broken into lines of `ems` full-width characters. */
function lines(text: string, ems: number, prefer?: 'words' | 'phrases'): string[] {
  const characters = [...text];
  const broken = breakLines(table, table.encode(text), { width: ems * 1000, ...(prefer && { prefer }) });
  return broken.map((line) => characters.slice(line.from, line.to).join(''));
}

describe('line breaking', () => {
  it('lets a full stop or comma hang into the margin', () => {
    expect(lines('漢字漢字漢字。続', 6)).toEqual(['漢字漢字漢字。', '続']);
  });

  it('hangs one mark only', () => {
    expect(lines('漢字漢字漢字」。続', 6)[0]).toBe('漢字漢字漢');
  });

  it.each([
    ['年月を数字から離さない', '漢字漢字６年', 5, ['漢字漢字', '６年']],
    ['時刻の途中で切らない', '漢字10：00', 4, ['漢字', '10：00']],
    ['百分率を離さない', '漢字漢字６％', 5, ['漢字漢字', '６％']],
    ['欧文の途中で切らない', '漢字Instagram', 6, ['漢字', 'Instagram']],
    ['三点リーダーを割らない', '漢字漢字……', 5, ['漢字漢', '字……']],
    ['ダッシュを割らない', '漢字漢字――', 5, ['漢字漢字', '――']],
    ['始め括弧で終わらない', '漢字漢字（漢）', 5, ['漢字漢字', '（漢）']],
    ['終わり括弧で始まらない', '漢字漢字漢」漢', 5, ['漢字漢字', '漢」漢']],
    ['第を数字から離さない', '漢字漢字第２回', 5, ['漢字漢字', '第２回']],
  ])('%s', (_, text, ems, expected) => expect(lines(text, ems)).toEqual(expected));

  it('cuts a word that is wider than the line', () => {
    const [first, ...rest] = lines('W'.repeat(40), 8);
    expect(first!.length).toBeGreaterThan(4);
    expect([first, ...rest].join('')).toBe('W'.repeat(40));
  });

  it('ends lines of names at the spaces between them', () => {
    expect(lines('窓口相談課　就労支援課　保健相談課', 8, 'words')).toEqual(['窓口相談課', '就労支援課', '保健相談課']);
    expect(lines('窓口相談課　就労支援課　保健相談課', 12, 'words')).toEqual(['窓口相談課　就労支援課', '保健相談課']);
  });

  it('ends lines of titles between phrases', () => {
    expect(lines('見守りのための課題と手立てについて', 10, 'phrases')).toEqual([
      '見守りのための課題と',
      '手立てについて',
    ]);
    expect(lines('計画策定ワーキンググループ等報告書', 13, 'phrases')).toEqual([
      '計画策定ワーキンググループ',
      '等報告書',
    ]);
  });

  it('sets a title of two lines in lines of like length', () => {
    const text = '地域の見守り計画の策定に向けた作業部会の報告書';
    const broken = balanced(table, table.encode(text), 20_000).map((line) => text.slice(line.from, line.to));
    expect(broken).toEqual(['地域の見守り計画の策定に', '向けた作業部会の報告書']);
  });

  const sign = fc.constantFrom(...'漢字かなカナ、。「」（）…―０１5年人％AbcＷ ー々っ：');
  const inputs = fc.tuple(
    fc.array(sign, { maxLength: 120 }).map((signs) => signs.join('')),
    fc.integer({ min: 8, max: 40 }),
  );

  it('loses no character but the spaces at line ends', () => {
    fc.assert(
      fc.property(inputs, ([text, ems]) => {
        expect(lines(text, ems).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });

  it('keeps every line within its measure, hanging marks aside', () => {
    fc.assert(
      fc.property(inputs, ([text, ems]) => {
        for (const line of breakLines(table, table.encode(text), { width: ems * 1000 })) {
          expect(line.fit).toBeLessThanOrEqual(ems * 1000 + 0.01);
          expect(line.width - line.fit).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });

  it('begins and ends no line with a character that may not stand there, where another break exists', () => {
    const plain = fc.array(fc.constantFrom(...'漢字かな', '漢、', '字。', '「漢', '字」', '（か）', '６年'), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, fc.integer({ min: 8, max: 30 }), (parts, ems) => {
        const all = lines(parts.join(''), ems);
        all.forEach((line, index) => {
          if (index > 0) expect(NOT_AT_START).not.toContain([...line][0]);
          if (index < all.length - 1) expect(NOT_AT_END).not.toContain([...line].at(-1));
        });
        expect(HANGING).toContain('。');
      }),
    );
  });
});
