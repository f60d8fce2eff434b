import { Anonymiser } from '#libs/anonymise';
import { loadDictionary, readWeights } from '../../apps/api/src/platform/anonymity';

const anonymiser = new Anonymiser(loadDictionary(), readWeights());

/** Whether every sign of a word is part of a finding, wherever the word stands in the text. */
function isCovered(text: string, word: string): boolean {
  const findings = anonymiser.check(text);
  const places = [...text.matchAll(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))];
  return (
    places.length > 0 &&
    places.every(({ index }) =>
      Array.from({ length: word.length }, (_, at) => index + at).every((at) =>
        findings.some(({ start, end }) => start <= at && at < end),
      ),
    )
  );
}

// Every text is made up.
describe('the edges of what is found', () => {
  it.each([
    ['Kim Do-hwan', '夫Kim Do-hwanは院生、収入は少ない'],
    ['Maria Cristina Reyes', '名義はMaria Cristina Reyesのまま'],
    ['はすみ　るる', '2ねん1くみ　はすみ　るる'],
    ['江藤・ベルナール 咲', '江藤・ベルナール 咲さん、来所'],
    ['のんたん', '「のんたんがトイレにいる」と聞いた'],
  ])('reach over the whole name %s', (name, text) => {
    expect(isCovered(text, name)).toBe(true);
  });

  it.each([
    ['デイサービス空の木', 'ゆきさんはデイサービス空の木に勤務'],
    ['ビジネスホテル銀の鈴', 'それまでのビジネスホテル銀の鈴3泊分'],
    ['母子生活支援施設かりん寮', '当夜から母子生活支援施設かりん寮へ'],
    ['旅館 松かぜ荘', '仮の宿は旅館 松かぜ荘'],
    ['おひさま助産所', '食べてよい。おひさま助産所の乳房ケア'],
    ['みなと児童クラブ', '下の子はみなと児童クラブ'],
    ['なかの小児科', '通院もなかの小児科から変える'],
    ['あさなぎ法律事務所', '代理人はあさなぎ法律事務所の女性弁護士'],
    ['潮路信用金庫', '口座：潮路信用金庫　普通'],
    ['鎮西プロパン設備', '父は鎮西プロパン設備、転勤で来た'],
    ['丸政水産加工㈱', '実習先は丸政水産加工㈱、妊娠した'],
    ['港が丘小学校', '前は港が丘小学校、欠席が多い'],
    ['ぽかぽかテーブル', 'ぽかぽかテーブルの見学'],
    ['弘前駅', '父は弘前駅前で待つ'],
    ['くすりのサカイヤ', '紙おむつはくすりのサカイヤで買った'],
    ['キッズランドぽんぽこ 志木店', '面会の場はキッズランドぽんぽこ 志木店、毎月'],
    ['自立援助ホーム つくし', '自立援助ホーム つくしの見学を勧めた'],
    ['まるに水産', '父がまるに水産の人と来た'],
    ['警固公園', '警固公園まで走る'],
    ['多文化相談ネットほたるび', '代理人は多文化相談ネットほたるびの職員'],
    ['若者食堂まんぷく', '土曜は若者食堂まんぷくへ寄った'],
    ['総合警備サンフジ', '前職は総合警備サンフジ、夜勤'],
    ['城西ビューティー専門', '進路は城西ビューティー専門、推薦'],
    ['住宅保証ミライズ', '住まいは住宅保証ミライズの審査待ち'],
    ['萩ノ塚', '勤務先は萩ノ塚のスナック'],
  ])('reach over the whole place %s', (place, text) => {
    expect(isCovered(text, place)).toBe(true);
  });

  it.each([
    ['レン', '彼レン20歳、連絡がつかない'],
    ['花輪', '小学校の時の先生花輪が見かける'],
    ['みかも', '読みはみかも、電話で確かめた'],
    ['ジン', 'スカウトのジンって男が声をかける'],
    ['潤', '写真は毎日潤さんから'],
    ['ちゃちゃ', '「ちゃちゃ」って呼ばれていた。去年とつぜん消えたちゃちゃ。'],
    ['平和台', '平和台地区なので寄れる'],
    ['ブリッジランゲージ', '英会話講師、ブリッジランゲージ勤務'],
  ])('are found by what stands around: %s', (word, text) => {
    expect(isCovered(text, word)).toBe(true);
  });

  it.each([
    '母パートで夜は不在。',
    '最寄り駅まで歩く。',
    '同地区の担当課に連絡した。',
    'いろいろサービスを試した。',
    'X月Y日にQ支援センターで面談した。',
    '女性支援ハンドブックを配った。',
    '相談支援体制をつくる。',
    '学習支援の会場まで歩く。',
    '職場の同僚に相談した。',
  ])('hold nothing of %s', (text) => {
    expect(anonymiser.check(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('never lie over one another', () => {
    const text = '夜は女子ひろば ほとりの家、デイサービス空の木の児童センターとびうお、Kim Do-hwan Reyesさんち';
    let before = 0;
    for (const { start, end } of anonymiser.check(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      before = end;
    }
  });
});
