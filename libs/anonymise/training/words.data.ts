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
