import type { Kind } from './finding';

/** Harmless words in the place of telling ones. */
export const HARMLESS: Readonly<Partial<Record<Kind, string>>> = {
  LOC: '都内',
  ADDRESS: '区内',
  ORG: '支援団体',
  FAC: '区内の施設',
  PHONE: '（電話番号）',
  EMAIL: '（メール）',
  URL: '（ウェブサイト）',
  ACCOUNT: '（アカウント）',
  NUMBER: '（番号）',
};

export const NAME_ENDS = /(?:さん|ちゃん|くん|様|さま|氏|君|たん|先輩|先生)$/;
export const SAN = 'さん';
export const LETTERS = 'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＹＺ';

/** Kinds of facilities by their endings, with what is said instead. */
export const FACILITY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/保育|こども園|子ども園/, '区内の保育施設'],
  [/幼稚園/, '区内の幼稚園'],
  [/小学校|[^大]小$/, '区内の小学校'],
  [/中学校|中$/, '区内の中学校'],
  [/高校|高等学校|高$/, '都内の高校'],
  [/大学|短大/, '都内の大学'],
  [/専門学校|学院|学園|学校|スクール/, '都内の学校'],
  [/病院|医院|クリニック|診療所|産婦人科|内科|外科|歯科|助産院/, '区内の医療機関'],
  [/荘|ハイツ|コーポ|メゾン|マンション|アパート|ハイム|レジデンス|団地/, '自宅'],
  [/シェルター|母子寮|ホーム|寮|ハウス/, '滞在先の施設'],
  [/スナック|バー|クラブ|ラウンジ|カフェ|喫茶|居酒屋|食堂|店/, '飲食店'],
];
export const COMPANY = /株式会社|有限会社|合同会社|\(株\)|（株）|\(有\)|（有）|㈱|㈲|工業|商事|運輸|建設|警備|フーズ/;
export const COMPANY_WORD = '勤務先';

/** Time before today in words: whole units, rounded. */
export const AGO = {
  today: '最近',
  days: (count: number): string => `約${count}日前`,
  weeks: (count: number): string => `約${count}週間前`,
  months: (count: number): string => `約${count}か月前`,
  years: (count: number): string => `約${count}年前`,
  ahead: '近日中',
  unknown: 'ある日',
} as const;

export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
export const BIRTH = /^[\s　]*(?:生まれ|生れ|生|出生)/;
/** Half of a decade: 10代前半. */
export const AGE_BAND = (age: number): string =>
  age < 10 ? '10歳未満' : `${Math.floor(age / 10) * 10}代${age % 10 < 5 ? '前半' : '後半'}`;
