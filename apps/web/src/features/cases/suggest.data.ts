/** What is put in the place of a telling word; it becomes part of a Japanese text. */
export const HONORIFIC = 'さん';
export const HONORIFICS = /^(さん|ちゃん|くん|君|様|さま|氏|先生)/;
export const LETTERED = /([A-Z])(?:さん|ちゃん|くん|県|市|区|町|村|社|病院)/g;
export const SOME_DAY = 'ある日';
export const MONTHS_AGO = (months: number): string => `約${months}か月前`;
export const YEARS_AGO = (years: number): string => `約${years}年前`;
export const DAYS_AGO = (days: number): string => (days < 14 ? `約${days}日前` : `約${Math.round(days / 7)}週間前`);
export const AGE_BAND = (age: number): string =>
  age < 10 ? '10歳未満' : `${Math.floor(age / 10) * 10}代${age % 10 < 5 ? '前半' : '後半'}`;
export const IN_WARD = '区内';
export const CONTACT = '（連絡先）';
export const NUMBER = '（番号）';
export const BORN_AFTER = /^(?:に)?(?:生まれ|生)/;
export const BORN_BEFORE = /(?:生年月日|誕生日)[はがを：:\s]*$/;
export const YEAR = /(?:(令和|平成|昭和|R|H|S)\s*(\d{1,2}|元)|((?:19|20)\d{2}))\s*(?:年|[./-])/;
export const MONTH = /(\d{1,2})\s*(?:月|[./-](?=\d))/;
export const DAY = /(\d{1,2})\s*日?$/;
export const ERA_STARTS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
export const FIRST_YEAR = '元';

/** Endings of places: the letter stands before them. */
export const PLACES = ['県', '都', '府', '市', '区', '町', '村'];
/** Words for kinds of facilities and firms, longest first, and what stands for any one of them. */
export const KINDS_OF_HOUSES: readonly (readonly [RegExp, string])[] = [
  [/クリニック|医院|診療所/, '都内の診療所'],
  [/病院/, '都内の病院'],
  [/大学/, '都内の大学'],
  [/高校|高等学校/, '都内の高校'],
  [/中学/, '区内の中学校'],
  [/小学/, '区内の小学校'],
  [/保育園|保育所|こども園|幼稚園/, '区内の保育施設'],
  [/児童相談所/, '児童相談所'],
  [/警察/, '警察署'],
  [/駅/, '最寄り駅'],
  [/ハイツ|コーポ|マンション|荘|アパート|団地/, '集合住宅'],
  [/スーパー|ストア|マート|コンビニ|店/, '近くの店'],
  [/株式会社|有限会社|合同会社|工業|商事|産業/, 'ある会社'],
  [/NPO|法人|協会|会$/, 'ある団体'],
];
export const A_HOUSE = 'ある施設';
export const A_FIRM = 'ある団体';
