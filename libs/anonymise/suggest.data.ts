import type { Kind } from './finding';
import { BIRTHDAY, SOME_DAY } from './suggest-dates.data';

/** Harmless words in the place of telling ones. */
export const HARMLESS: Readonly<Partial<Record<Kind, string>>> = {
  ADDRESS: '（住所）',
  PHONE: '（電話番号）',
  EMAIL: '（メール）',
  URL: '（ウェブサイト）',
  ACCOUNT: '（アカウント）',
  NUMBER: '（番号）',
};
export const PHONE_SHAPE = /^[+(]?0[\d()\s.-]{8,}$/;
export const NUMBER_SHAPE = /^[A-Z\d][\dA-Z\s.-]*\d[\dA-Z\s.-]*$/;

/** Of a kind that its words do not tell: true of any of them. */
export const SOME = { place: 'ある地域', organisation: 'ある団体', company: 'ある会社', facility: 'ある施設' } as const;

/** Kinds of places by the words in their names, with what is said instead. Of several the one that ends last. */
export const PLACE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/学童(?:クラブ|保育)?|児童クラブ/, '学童クラブ'],
  [/児童相談所|児相/, '児童相談所'],
  [/児童館|児童センター/, '児童館'],
  [/保育(?:園|所|室|ルーム|ママ)?/, '保育園'],
  [/(?:こども|子ども|子供)園/, 'こども園'],
  [/幼稚園|幼児園/, '幼稚園'],
  [/小学校?(?!生)/, '小学校'],
  [/中学校?(?!生)/, '中学校'],
  [/高等学校|女子高|高校/, '高校'],
  [/大学院?(?!生)|短大/, '大学'],
  [/(?:特別)?支援学校|養護学校/, '特別支援学校'],
  [/専門学校|専修学校|職業訓練校/, '専門学校'],
  [/学園|学院|学校|スクール/, '学校'],
  [/学習塾|[^私]塾/, '塾'],
  [
    /病院|医院|クリニック|診療所|医療センター|健診センター|産院|[内外眼歯]科|小児科|婦人科|産科|皮膚科|精神科|心療内科|耳鼻科|耳鼻咽喉科|助産[院所]/,
    '医療機関',
  ],
  [/薬局/, '薬局'],
  [/訪問看護(?:ステーション)?/, '訪問看護'],
  [/デイサービス/, 'デイサービス'],
  [/警察署?|(?<![消防])署$/, '警察署'],
  [/交番|駐在所/, '交番'],
  [/消防署|消防団/, '消防署'],
  [/裁判所|家裁|地裁/, '裁判所'],
  [/検察庁/, '検察庁'],
  [
    /銀行|信用金庫|信金|信用組合|労働金庫|労金|三菱UFJ|三菱ＵＦＪ|三井住友(?!海上|建設)|みずほ(?=\s|[\d(]|$)|りそな|農協|JAバンク/,
    '金融機関',
  ],
  [/郵便局/, '郵便局'],
  [/[市区]役所|[町村]役場|都庁|県庁|[区市]民センター/, '役所'],
  [/福祉事務所/, '福祉事務所'],
  [/(?:女性|婦人)相談(?:支援)?(?:センター|所)/, '女性相談支援センター'],
  [/子ども家庭支援センター|子家セン/, '子ども家庭支援センター'],
  [/(?:地域)?包括(?:支援センター)?/, '地域包括支援センター'],
  [/保健所/, '保健所'],
  [/保健センター/, '保健センター'],
  [/教育(?:相談)?センター/, '教育センター'],
  [/社会福祉協議会|社協/, '社会福祉協議会'],
  [/ハローワーク|職業安定所/, 'ハローワーク'],
  [/法テラス/, '法テラス'],
  [/年金事務所/, '年金事務所'],
  [/税務署/, '税務署'],
  [/入管|入国在留管理局?/, '入管'],
  [/法律事務所/, '法律事務所'],
  [/図書館/, '図書館'],
  [/乳児院/, '乳児院'],
  [/児童養護施設/, '児童養護施設'],
  [/母子生活支援施設|母子寮/, '母子生活支援施設'],
  [/自立援助ホーム/, '自立援助ホーム'],
  [/グループホーム/, 'グループホーム'],
  [/シェルター/, 'シェルター'],
  [/老人ホーム|特養|老健/, '高齢者施設'],
  [/公園/, '公園'],
  [/駅前/, '駅前'],
  [/駅/, '駅'],
  [/停留所/, 'バス停'],
  [/教会/, '教会'],
  [/神社/, '神社'],
  [/ホテル|旅館|民宿|民泊|ゲストハウス/, '宿泊施設'],
  [/マンション|アパート|ハイツ|コーポ|メゾン|ハイム|レジデンス|団地/, '集合住宅'],
  [
    /(?<![支本代])店|スーパー|マート|コンビニ|商店|居酒屋|食堂|カフェ|喫茶|スナック|ガールズバー|ラウンジ|キャバクラ|キャバレー|レストラン|ファミレス|ベーカリー|美容[室院]|酒場|パブ|エステ|サロン/,
    'お店',
  ],
  [
    /イトーヨーカドー|ヨーカドー|西友|マルエツ|セブン.?イレブン|ローソン|ファミリーマート|ファミマ|ドン.?キホーテ|ドンキ|ユニクロ|しまむら|マクドナルド|すき家|吉野家|ガスト|サイゼリヤ/,
    'お店',
  ],
  [/工場/, '工場'],
];

/** Schools by the last sign of their short names. */
export const SHORT_SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/.[^大中最縮]小(?=\d年|$)/, '小学校'],
  [/.[^途最心日夜]中(?=\d年|$)/, '中学校'],
  [/.[^最残]高(?=\d年|$)/, '高校'],
  [/.[^最]大(?=\d年|$)/, '大学'],
];

/** The same by words that say less: asked of what was taken for a place or an organisation, where none of the others stands. */
export const WEAK_KINDS: readonly (readonly [RegExp, string])[] = [
  [/医療法人|Clinic/, '医療機関'],
  [/学校法人/, '学校'],
  [/NPO|特定非営利|社団|財団|法人|協会|の会|[^会社]会$|連盟|ネットワーク|プロジェクト|基金|組合/, SOME.organisation],
  [
    /株式会社|有限会社|合同会社|会社|\(株\)|（株）|\(有\)|（有）|㈱|㈲|工業|商事|運輸|運送|建設|警備|フーズ|製作所|工務店|不動産|製菓|製薬|支店|本店|営業所|設備/,
    SOME.company,
  ],
  [/荘$/, 'ある建物'],
  [/寮$/, '寮'],
  ...SHORT_SCHOOLS,
  [/ホーム|ハウス|の家|ひろば|広場|センター|ステーション|施設|事業所|館$|園$|院$/, SOME.facility],
  [/バー$|亭$|屋$|庵$/, 'お店'],
];

/** Schools in which one is in a year. */
export const SCHOOLS: ReadonlySet<string> = new Set(['小学校', '中学校', '高校', '大学', '専門学校', '特別支援学校']);
/** A year of school, at the end of what was found or behind it: it stays, and so as no name is made of it. */
export const SCHOOL_YEAR = /\d年生?$/;
export const YEAR_BEHIND = /^[\d０-９一二三四五六]年/;
export const OF = 'の';
export const BANK = '金融機関';
export const BANK_ACCOUNT = '金融機関の口座';

/** Places by how large they are and where: what can be said of them without being false. */
export const LARGE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[市区町村]$|丁目|地区|校区|学区/, [SOME.place]],
  [/^(?:東京都?|都内)$/, ['都内', SOME.place]],
  [/^(?:北海道|京都府|大阪府?|[一-龠]{2,3}県)$/, ['都外', SOME.place]],
  [/^[ァ-ヴー]+$/, [SOME.place, '外国']],
  [/^/, [SOME.place, '都内']],
];

/** Every fixed word that may be offered: none of them may be a finding itself. */
export const OFFERED: readonly string[] = [
  ...new Set([
    ...[...Object.values(HARMLESS), BIRTHDAY].map((word) => word.slice(1, -1)),
    SOME_DAY,
    ...Object.values(SOME),
    ...[...PLACE_KINDS, ...WEAK_KINDS].map(([, by]) => by),
    ...LARGE.flatMap(([, words]) => words),
    BANK_ACCOUNT,
  ]),
];
