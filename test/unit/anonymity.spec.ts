import fc from 'fast-check';
import { Anonymiser, engineOf, type Finding, versionOf } from '#libs/anonymise';
import { heldOutNotes, missesOf, plainNotes } from '#libs/anonymise/measuring';
import { SCREENS } from '#libs/messages';
import { measure, ofNote } from '#libs/anonymise/training';
import { loadDictionary, readWeights, startAnonymity } from '../../apps/api/src/platform/anonymity';

const dictionary = loadDictionary();
const weights = readWeights();
const anonymiser = new Anonymiser(dictionary, weights);

const NOTE =
  '6月3日、山田花子さん（19）来所。花子は西池袋3-2-1の友人宅にいる。\n母のめぐみちゃんとは連絡をとっていない。';
const words = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ start, end, kind, level }) => `${kind} ${level} ${text.slice(start, end)}`);

describe('the check of a note', () => {
  const found = words(NOTE, anonymiser.check(NOTE));

  it('finds the name, and the given name again without honorific', () => {
    expect(found).toEqual(expect.arrayContaining(['PER must 山田花子', 'PER must 花子', 'DATE must 6月3日']));
  });

  it('finds a kana name whose honorific the tokenizer reads as an adverb', () => {
    expect(found.join()).toContain('めぐみ');
  });

  it('is sorted, without overlaps, within the text', () => {
    const spans = anonymiser.check(NOTE).flatMap(({ start, end }) => [start, end]);
    expect(spans).toEqual(spans.toSorted((a, b) => a - b));
    expect(spans.at(-1)).toBeLessThanOrEqual(NOTE.length);
  });

  it.each(['', '\n\n', '。', '👩‍👧', '𠮷', 'ﾊﾟ', '\u0000', '（'.repeat(2_000)])('answers to %j', (text) => {
    for (const { start, end } of anonymiser.check(text)) expect(end).toBeGreaterThan(start);
  });

  it('answers to whatever is typed, with spans inside the text and apart', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('花子さん', '6/3', '(', '\t'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { start, end } of anonymiser.check(text, ['花子'])) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds what the presenter typed where nothing else would tell it', () => {
    const text = '今日もうみと話した';
    expect(words(text, anonymiser.check(text, ['うみ']))).toContain('KNOWN must うみ');
  });

  it('leaves letters, roles and departments alone', () => {
    const text = 'Ａさんの母は、生活福祉課の担当者と子ども家庭支援センターへ相談した。';
    expect(anonymiser.check(text)).toEqual([]);
  });

  it('looks in all texts of a case for a name found in one', () => {
    const [, second] = anonymiser.checkTogether(['山田花子さんが来た。', '花子の希望を聞いた。']);
    expect(words('花子の希望を聞いた。', second ?? [])).toContain('PER must 花子');
  });
});

describe('long texts', () => {
  it('are read in steps that end at the whole, with the same findings', async () => {
    const texts = [Array.from({ length: 60 }, () => NOTE).join('\n'), NOTE];
    const shares: number[] = [];
    let pauses = 0;
    const pause = async (): Promise<void> => void (pauses += 1);
    const engine = engineOf(anonymiser, 'v', pause, (share) => shares.push(share));
    expect(await engine.check(texts)).toEqual(anonymiser.checkTogether(texts));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(pauses).toBe(shares.length);
    expect(shares.length).toBeGreaterThan(3);
  });

  it('without a line break are found in as those with', () => {
    const text = `${'特に変わりない。'.repeat(200)}山田花子さんが来た。`;
    expect(words(text, anonymiser.check(text))).toContain('PER must 山田花子');
  });
});

describe('on notes that the training never saw', () => {
  // The very notes that the command measures.
  const written = heldOutNotes(dictionary, 7, 600);
  const found = new Map(written.map(({ text }) => [text, anonymiser.check(text)]));
  const notes = written.map(ofNote);
  const figures = measure(notes, ({ text }) => found.get(text) ?? []);
  const covered = Object.fromEntries(figures.rows.map((row) => [row.kind, row.covered]));

  it('covers the names of people, and misses one in few notes', () => {
    expect(covered.PER).toBeGreaterThanOrEqual(0.96);
    expect(figures.missedName / figures.withNames).toBeLessThanOrEqual(0.1);
  });

  it('misses no more names than the page of the check says', () => {
    const people = written.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'PER'));
    const missed = written
      .flatMap((note) => missesOf(note, found.get(note.text) ?? []))
      .filter(({ kind }) => kind === 'PER');
    const { ja, en } = SCREENS.caseCheck.missRate;
    const stated = [ja.match(/名前100のうち約(\d+)を/)?.[1], en.match(/about (\d+) in 100 names/)?.[1]].map(Number);
    expect(people.length).toBeGreaterThan(1_000);
    for (const share of stated) expect(Math.ceil((missed.length / people.length) * 100)).toBeLessThanOrEqual(share);
  });

  it('covers places, facilities and organisations', () => {
    for (const kind of ['LOC', 'FAC', 'ORG']) expect(covered[kind]).toBeGreaterThanOrEqual(0.9);
  });

  it('covers what its shape gives away', () => {
    for (const kind of ['DATE', 'PHONE', 'EMAIL', 'ACCOUNT']) expect(covered[kind]).toBeGreaterThanOrEqual(0.97);
    for (const kind of ['ADDRESS', 'NUMBER']) expect(covered[kind]).toBeGreaterThanOrEqual(0.95);
  });

  it('does not get there by flagging everything', () => expect(figures.flagged).toBeLessThanOrEqual(0.35));

  it('finds little that must be replaced where nobody is named', () => {
    const { mustPerThousand } = measure(plainNotes(7, 200).map(ofNote), ({ text }) => anonymiser.check(text));
    expect(mustPerThousand).toBeLessThanOrEqual(3);
  });

  it('misses none of the names that were typed', () => {
    const typed = measure(notes.slice(0, 150), ({ text, gold }) =>
      anonymiser.check(
        text,
        gold.filter(({ kind }) => kind === 'PER').map(({ start, end }) => text.slice(start, end)),
      ),
    );
    expect(typed.withNames).toBeGreaterThan(100);
    expect(typed.missedName).toBe(0);
  });
});

describe('words that the product itself puts in', () => {
  it('are no findings: the kinds of organisation, and what is offered instead of a name', () => {
    const kinds = Object.entries(SCREENS.enums).flatMap(([key, { ja }]) =>
      key.startsWith('organisation.') ? [ja] : [],
    );
    expect(kinds.length).toBeGreaterThan(5);
    const offered = ['支援団体', '区内の医療機関', '区内の施設'];
    for (const text of [...kinds, ...offered, kinds.join('、'), kinds.toReversed().join('、')])
      expect(words(text, anonymiser.check(text))).toEqual([]);
  });
});

describe('the version of the engine', () => {
  it('is another for other weights', () => {
    const other = { ...weights, values: weights.values.map((value, at) => (at === 5 ? value + 1 : value)) };
    expect(versionOf(other)).not.toBe(versionOf(weights));
    expect(versionOf(weights)).toMatch(/^r\d+-[0-9a-f]{8}$/);
  });
});

describe('the check in a thread of its own', () => {
  it('answers as the check itself does, and no more once it is stopped', async () => {
    const thread = await startAnonymity();
    expect(thread.version).toBe(versionOf(weights));
    const answers = await Promise.all([thread.check([NOTE]), thread.check(['何もない。', NOTE])]);
    expect(answers).toEqual([[anonymiser.check(NOTE)], anonymiser.checkTogether(['何もない。', NOTE])]);
    await thread.stop();
    await expect(thread.check([NOTE])).rejects.toThrow('the check has stopped');
  });
});
