import { Anonymiser, joined, Letters, OFFERED, type Suggestion, suggestionsFor } from '#libs/anonymise';
import { heldOutNotes } from '#libs/anonymise/measuring';
import { loadDictionary, readWeights } from '../../apps/api/src/platform/anonymity';

const dictionary = loadDictionary();
const anonymiser = new Anonymiser(dictionary, readWeights());
const TODAY = { year: 2026, month: 11, day: 30 };

const put = (text: string, { start, end, by }: Suggestion): string => text.slice(0, start) + by + text.slice(end);

/** Everything that may be suggested for a text. */
function suggestedFor(text: string): Suggestion[] {
  const letters = new Letters();
  return joined(text, anonymiser.check(text)).flatMap((one) => suggestionsFor(text, one, letters, TODAY));
}

/** What the check finds in the words that a suggestion puts into a text. */
function foundAgain(text: string, suggestion: Suggestion): string[] {
  const after = put(text, suggestion);
  const end = suggestion.start + suggestion.by.length;
  return anonymiser
    .check(after)
    .filter((one) => one.start < end && one.end > suggestion.start)
    .map((one) => `${suggestion.by}: ${after.slice(one.start, one.end)}`);
}

/** A text after the first suggestion for each of its findings was accepted. */
function accepted(text: string): string {
  const letters = new Letters();
  const all = joined(text, anonymiser.check(text)).map((one) => suggestionsFor(text, one, letters, TODAY)[0]);
  return all.toReversed().reduce((so, one) => (one ? put(so, one) : so), text);
}

// Every text is made up.
describe('suggestions for what the check finds', () => {
  it.each([
    ['イトーヨーカドー大森店でレジのパート', 'お店でレジのパート'],
    ['振込先は三菱UFJ 1234567', '振込先は金融機関の口座'],
    ['東邦大学医療センターに通院', '医療機関に通院'],
    ['蒲田警察署に相談', '警察署に相談'],
    ['川崎へ引っ越した', 'ある地域へ引っ越した'],
    ['弟は第三小学校2年', '弟は小学校の2年'],
    ['大森北の2丁目に住む', 'ある地域に住む'],
    ['ゆきちゃんは元気。母はゆきと来た。', 'Ａさんは元気。母はＡさんと来た。'],
    ['34歳、平成4年5月3日生まれ', '34歳、（生年月日）'],
    ['「3月5日に家を出たい」', '「約3か月後に家を出たい」'],
    ['みずほ銀行大森支店の口座', '金融機関の口座'],
    ['大森中2年の妹', '中学校の2年の妹'],
  ])('make a true sentence of %s', (text, after) => {
    expect(accepted(text)).toBe(after);
    expect(anonymiser.check(after)).toEqual([]);
  });

  it.each([
    '{}に相談した。',
    'Ａさんは{}に通う。',
    '夫の勤務先は{}、寮がある。',
    '{}で働く母と暮らす',
    '来週、{}へ行く予定',
  ])('are no findings in %s', (sentence) => {
    const found = OFFERED.flatMap((word) => {
      const text = sentence.replace('{}', word);
      return anonymiser.check(text).map(({ start, end }) => `${word}: ${text.slice(start, end)}`);
    });
    expect(found).toEqual([]);
  });

  it('are hardly ever findings in whatever note they are put into, and always change something', () => {
    let suggested = 0;
    const again: string[] = [];
    for (const { text } of heldOutNotes(dictionary, 11, 24)) {
      for (const suggestion of suggestedFor(text)) {
        suggested += 1;
        expect(put(text, suggestion)).not.toBe(text);
        again.push(...foundAgain(text, suggestion));
      }
    }
    expect(suggested).toBeGreaterThan(60);
    // The tagger sees the words around as well: one in fifty is shown to be looked at.
    expect(again.length).toBeLessThanOrEqual(suggested / 50);
  }, 120_000);
});
