import { CATEGORIES } from '#libs/consent';
import { SHEET_KINDS, SHEET_WORDS, sayOnSheet } from '#libs/messages';
import { renderPdfBuffer } from '#libs/pdf';
import { buildConsentForm, sheetOf, type TalkDay } from '#libs/sheets';

import { printFonts } from '../../../apps/api/src/platform/fonts';
import { elements, marks, print, printed, textOfElement } from '../../support/pdf-sample';
import { extractPdf, folded } from '../../support/pdf-text';
import { ALL_SHEETS, HOUSES, sheetAbout } from '../../support/sheets';

const named = ALL_SHEETS.map((one) => [`${one.kind} ${one.language}`, one] as const);
/** Words that a paper must not show: senders, laws, the product, and promises that nobody can keep. */
const NEVER = /tsudoi|つどい|法律|保護法|条の|区役所|削除|消去|破棄|delete|erase|destroy/i;

describe.each(named)('the sheet %s', (_name, { kind, language }) => {
  const document = sheetAbout(kind, language);
  const pdf = printed(document);
  const all = elements(pdf.structure);

  it('stands on one page of A4, with every character in a font', () => {
    const { pages, missing } = renderPdfBuffer(document, { fonts: printFonts() });
    expect([pages, missing]).toEqual([1, []]);
  });

  it('paints nothing outside the structure, which reads as it is painted', () => {
    const runs = pdf.contents.flatMap((page) => page.painted);
    expect(runs.length).toBeGreaterThan(8);
    expect(runs.filter((run) => (run.mark === null) !== Boolean(run.artifact))).toEqual([]);
    const body = runs.filter((run) => !run.artifact).map((run) => run.text);
    expect(textOfElement(pdf, pdf.structure!)).toBe(body.join(''));
    expect(marks(pdf.structure!)).toHaveLength(new Set(runs.flatMap((run) => run.mark ?? [])).size);
  });

  it('has one title, and a table whose rows or columns have heads', () => {
    expect(all.filter(({ type }) => type === 'H1')).toHaveLength(1);
    const tables = all.filter(({ type }) => type === 'Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.attributes['Summary']).toBeTruthy();
      const heads = elements(table).filter(({ type }) => type === 'TH');
      expect(heads.length).toBeGreaterThan(1);
      expect(heads.filter(({ attributes }) => !attributes['Scope'])).toEqual([]);
    }
  });

  it('says in its file neither what it is nor where it is from', () => {
    const said = language === 'en' ? 'Document' : '書類';
    expect(pdf.info).toMatchObject({ Title: said, Producer: 'PDF', Creator: 'PDF' });
    expect(pdf.xmp).toContain(`>${said}<`);
    expect(pdf.xmp).not.toMatch(NEVER);
    expect(pdf.catalogue.get('Lang')).toEqual(Buffer.from(language === 'en' ? 'en' : 'ja-JP'));
    const bookmarks = JSON.stringify(pdf.outline);
    expect(bookmarks).not.toMatch(NEVER);
  });

  it('is black on white: no colour but greys and the pale ground of heads', () => {
    const colours = pdf.streams.flatMap((stream) => stream.toString('latin1').match(/^[\d. ]+ rg$/gm) ?? []);
    const channels = colours.flatMap((colour) => colour.split(' ').slice(-4, -1).map(Number));
    expect(channels.filter((channel) => channel > 0 && channel < 0.85)).toEqual([]);
  });
});

describe('what is shown to her', () => {
  const shown = named.filter(([, { kind }]) => kind !== 'KEPT');

  it.each(shown)('%s names no law, no product, no sender, and promises no deletion', (_name, { kind, language }) => {
    const text = printed(sheetAbout(kind, language)).pages.join('');
    expect(text.length).toBeGreaterThan(40);
    // Names of recipients are what she is asked about; one of them is a law office.
    expect(HOUSES.reduce((rest, name) => rest.replaceAll(name, ''), text)).not.toMatch(NEVER);
  });

  it('says in every language that she may refuse, may stop, and what cannot be undone', () => {
    for (const language of ['ja', 'easy', 'en'] as const) {
      const text = folded(printed(sheetAbout('CONSENT', language)).pages.join(''));
      for (const key of ['knowRefuse', 'knowStop', 'knowThen', 'knowPast', 'knowDanger', 'knowRecord'] as const)
        expect(text).toContain(folded(sayOnSheet(key, language)));
      for (const name of HOUSES.slice(0, 3)) expect(text).toContain(folded(name));
    }
  });

  it('is written in easy Japanese with short sentences and few characters', () => {
    const sentences = Object.values(SHEET_WORDS)
      .flatMap(({ easy }) => easy.split('。'))
      .map((sentence) => sentence.trim())
      .filter(Boolean);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((sentence) => sentence.length > 50)).toEqual([]);
    expect(sentences.filter((sentence) => /[一-龯]{3,}/.test(sentence))).toEqual([]);
  });

  it('leaves room to answer: an empty cell for each organisation and kind, and lines for name, day and who explained it', () => {
    const pdf = printed(sheetAbout('CONSENT', 'ja'));
    const cells = elements(pdf.structure).filter(({ type }) => type === 'TD');
    const empty = cells.filter((cell) => textOfElement(pdf, cell) === '');
    expect(empty).toHaveLength(3 * CATEGORIES.length + 3);
  });

  it('is about one talk, whose day is written by hand where none is called', () => {
    for (const language of ['ja', 'easy', 'en'] as const) {
      const asked = { language, issuedAt: '2025-07-01T09:00:00+09:00', today: '2025-07-01', byRule: false };
      const recipients = HOUSES.slice(0, 2).map((name) => ({ id: name, name }));
      const textOf = (talk?: TalkDay) =>
        folded(
          printed(buildConsentForm({ ...asked, recipients, kinds: CATEGORIES, ...(talk && { talk }) })).pages.join(''),
        );
      const line = folded(sayOnSheet('talkDayLine', language));
      const one = textOf({ on: '2025-07-10', at: '14:00' });
      expect(one).toContain(
        folded(
          { ja: '令和7年7月10日（木） 14:00', easy: '2025年7月10日 14:00', en: '10 July 2025 (Thu) 14:00' }[language],
        ),
      );
      const none = textOf();
      expect(none.split(line).length).toBe(one.split(line).length + 1);
      for (const text of [one, none]) {
        expect(text).toContain(folded(sayOnSheet('talkDay', language)));
        expect(text).toContain(folded(sayOnSheet('thisDayOnly', language)));
      }
    }
  });

  it('shows each answer with the day of its talk and its last day; a no and a stop on any day', () => {
    const pdf = printed(sheetAbout('RECEIPT', 'ja'));
    const cells = elements(pdf.structure)
      .filter(({ type }) => type === 'TD')
      .map((cell) => textOfElement(pdf, cell));
    for (const word of [
      '○ 7月10日○ 8月7日',
      '×（どの日も）',
      'やめた（どの日も）',
      '○ 7月10日（令和8年3月31日まで）',
      '○ 8月7日× ほかの日',
    ])
      expect(cells).toContain(word);
  });
});

describe('much on a sheet', () => {
  it.each(['ja', 'easy', 'en'] as const)(
    'asks about eight organisations and all kinds on one page in %s',
    (language) => {
      const pdf = extractPdf(print(sheetAbout('CONSENT', language, { houses: 8 })));
      expect(pdf.pages).toHaveLength(1);
      const text = folded(pdf.pages.join(''));
      for (const name of HOUSES) expect(text).toContain(folded(name));
    },
  );

  it.each(SHEET_KINDS)('goes on to a page that says which of how many it is: %s', (kind) => {
    const pdf = printed(sheetAbout(kind, 'en', { houses: 8 }));
    const total = pdf.pages.length;
    expect(total).toBeLessThan(4);
    pdf.contents.forEach(({ painted }, page) => {
      const foot = painted.filter((run) => run.artifact).map((run) => run.text);
      expect(foot.join('')).toContain(`${page + 1}／${total}`);
    });
  });
});

describe('the papers for who sits at the table without an account', () => {
  it('say in every language what the talk is for, what is shared, and that it can be stopped and left', () => {
    for (const language of ['ja', 'easy', 'en'] as const) {
      const text = folded(printed(sheetAbout('TALK', language)).pages.join(''));
      for (const key of ['talkWhyText', 'talkByRule', 'talkSilent', 'talkStop', 'talkLeave', 'talkKeep'] as const)
        expect(text).toContain(folded(sayOnSheet(key, language)));
      for (const kind of CATEGORIES) expect(text).toContain(folded(sayOnSheet(`kind.${kind}`, language)));
    }
  });

  it('say whose talk it is with nobody yet at the table, and nothing written', () => {
    const text = folded(printed(sheetAbout('TALK', 'ja', { houses: 0, kinds: [] })).pages.join(''));
    for (const key of ['talkWhoAlone', 'talkWhatNone'] as const) expect(text).toContain(folded(sayOnSheet(key, 'ja')));
  });

  it('leave room for name, organisation, day and who took it, under what is promised', () => {
    const pdf = printed(sheetAbout('PLEDGE', 'ja'));
    const cells = elements(pdf.structure).filter(({ type }) => type === 'TD');
    expect(cells.filter((cell) => textOfElement(pdf, cell) === '')).toHaveLength(4);
    const text = folded(pdf.pages.join(''));
    for (const key of ['pledgeSecret', 'pledgeHer', 'pledgeCopy', 'pledgeFair'] as const)
      expect(text).toContain(folded(sayOnSheet(key, 'ja')));
    expect(HOUSES.filter((name) => text.includes(folded(name)))).toEqual([]);
  });
});

describe('the slips', () => {
  it('bear a number and an empty line, and nothing else that tells them from one another', () => {
    const pdf = printed(sheetAbout('SLIPS', 'ja', { houses: 6 }));
    const rows = elements(pdf.structure).filter(({ type }) => type === 'TR');
    expect(rows.map((row) => textOfElement(pdf, row))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `番号　${number}／6名前`),
    );
  });
});

describe('the address of a sheet', () => {
  it('is a number and a language', () => {
    expect(sheetOf('1-ja.pdf')).toEqual({ kind: 'CONSENT', language: 'ja' });
    expect(sheetOf('5-easy.pdf')).toEqual({ kind: 'SLIPS', language: 'easy' });
    expect(sheetOf('6-en.pdf')).toEqual({ kind: 'TALK', language: 'en' });
    expect(sheetOf('7-ja.pdf')).toEqual({ kind: 'PLEDGE', language: 'ja' });
    const id = '0b8f5a52-3d53-4a0c-9a57-0a4f0a8f8f10';
    expect(sheetOf(`1-en-${id}.pdf`)).toEqual({ kind: 'CONSENT', language: 'en', conferenceId: id });
    expect(sheetOf(`2-en-${id}.pdf`)).toBeUndefined();
    for (const unknown of ['0-ja.pdf', '8-ja.pdf', '1-fr.pdf', '4-easy.pdf', '1-ja.txt', '1-ja', '', '1-toString.pdf'])
      expect([unknown, sheetOf(unknown)]).toEqual([unknown, undefined]);
  });
});
