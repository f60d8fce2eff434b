import { words } from '../words';

/** Small words that made-up notes are put together with. */
export const MARKS = {
  small: ['ー', 'っ', 'ぃ', 'ゃ', 'ぁ', 'ゅ'],
  long: 'ー',
  joint: '・',
  morae: [...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわ'],
} as const;

export const HONORIFICS = {
  street: ['ちゃん', 'ちゃん', 'さん', 'さん', 'くん', 'くん', 'たん', '先輩', 'ちゃま'],
  office: ['さん', 'さん', 'さん', 'さん', '氏', '様', '君', 'くん', 'ちゃん', '殿', 'さま'],
  /** A slot that one of these follows already has its honorific. */
  start: /^(さん|ちゃん|くん|君|氏|様|先輩|先生|殿|たん|ベビー|ママ|の|夫|医|教|校|園|係|Dr|CW|MSW|ヘルパー|会長)/,
} as const;

export const TITLES_BEFORE = [
  '担当',
  'CW',
  '主治医',
  '保健師',
  '弁護士',
  '担任',
  '校長',
  '園長',
  '施設長',
  '通訳',
  '民生委員',
  '大家',
  '店長',
  '係長',
  '職員',
] as const;

export const PLACE_ENDS = {
  general: ['', '', '', '', '町', '市', '村', '区', '郡'],
  near: [
    '駅',
    '駅前',
    '駅北口',
    '公園',
    '通り',
    '商店街',
    '一丁目',
    '2丁目',
    '団地',
    '橋',
    '神社',
    '交番',
    '東口',
    '西口',
    '横丁',
    '海岸',
    '島',
  ],
} as const;

export const NATIONS = [
  'フィリピン国籍',
  'ネパール国籍',
  'ベトナム国籍',
  '中国籍',
  '韓国籍',
  'タイ国籍',
  'ブラジル国籍',
  'ペルー国籍',
  'ミャンマー国籍',
  'モンゴル国籍',
  'インドネシア国籍',
  'スリランカ国籍',
  'バングラデシュ国籍',
  'ウクライナ国籍',
  'ロシア国籍',
  'インド国籍',
  'ナイジェリア国籍',
] as const;

export const APARTMENT = ['号室', '号', ''] as const;
export const ADDRESS = { ward: ['区', '市'], block: ['丁目', '番', '号'], post: '〒' } as const;
export const DATE_SIGNS = {
  era: ['令和', '平成', '昭和'],
  letter: ['R', 'H', 'S'],
  year: '年',
  month: '月',
  day: '日',
  week: '日月火水木金土',
} as const;
export const BANKS = ['普通', '当座', '口座番号', '普通預金'] as const;
export const CASE_NUMBERS = ['第', 'R6-', '相-', 'No.', '№', 'H', 'A-', 'B', ''] as const;
export const PLATES = {
  places: ['練馬', '品川', '足立', '多摩', '大宮', '千葉', '横浜'],
  kana: 'さすせたつとなにぬはひふほまみむもやゆらりるれろ',
} as const;

/** What shops and firms make up their names of, besides words. */
export const COINED = {
  morae: words(
    `ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ト ナ ニ ノ ハ ヒ フ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ガ グ ゴ ジ ズ ダ ド バ ビ ブ ボ パ ピ プ ポ シャ ショ チャ ジュ フェ ティ`,
  ),
  ends: words(`ン ス ル ア ラ ナ ノ ティ ックス ーナ ーレ ート ーム リア ロン ネット テック ラボ ピア メイト プラン`),
  signs: words(
    `丸 大 福 寿 松 竹 梅 鶴 亀 東 西 南 北 山 川 田 中 吉 永 光 栄 新 三 共 立 日 進 和 幸 信 昌 明 清 豊 富 宝 金 銀 玉 白 青 紅 緑 花 月 星 雪 柳 桜 菊 藤 橘 泉 井 辰 寅 鳳 龍 甚 庄 善 喜 久 万 千 八 二 一 太 平 弥 助 勘 佐`,
  ),
  house: words(`屋 堂 亭 庵 軒 苑 家 楼 館 園 舎`),
  of: 'の',
  latin: words(
    `Sora Mirai Kaze Hana Lumi Nest Grow Hope Link Room Base Piece Ripple Leaf Step Tomo Yui Kizuna Niji Asu Aoi Bloom Comfy Dear Ever Flat Gentle Haru Irodori Joy Kotori Latte Mogu Nico Oasis Palette Quiet Rin Suzu Terra Uni Vita Wing Yell Zest`,
  ),
} as const;
