/** A distance in time in words: whole units, rounded. */
const apart = (side: '前' | '後') => ({
  days: `数日${side}`,
  weeks: (count: number): string => `約${count}週間${side}`,
  months: (count: number): string => `約${count}か月${side}`,
  years: (count: number): string => `約${count}年${side}`,
});
export const AGO = apart('前');
export const AHEAD = apart('後');
export const SOME_DAY = 'ある日';
export const BIRTHDAY = '（生年月日）';

export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
export const KANJI_DIGITS = '〇一二三四五六七八九';
export const TEN = '十';
export const FIRST_YEAR = '元';
export const WEEKDAYS = '日月火水木金土';
export const IN = 'に';

export const BIRTH_BEHIND = /^[\s　]*(?:生まれ(?![たてるま])|生れ(?![たてるま])|生(?![一-龠ぁ-ゖ])|出生(?!届))/;
export const BORN_BEHIND = /^生ま?れ[たてるま]/;
export const BIRTH_BEFORE = /(?:生年月日|誕生日)(?:は|が|[:：])?[\s　]*$/;
export const AGE_BEFORE = /\d{1,3}[\s　]?[歳才][)）、,・\s　(（]*$/;
export const AGE_BEHIND = /^[\s　、,（(]*(?:満)?\d{1,3}[\s　]?[歳才]/;
export const WEEKDAY_BEHIND = /^[\s　]?(?:[(（][日月火水木金土](?:[・]?祝)?[)）]|[日月火水木金土]曜日?)/;

/** Said before a day that is still to come. */
export const AHEAD_BEFORE =
  /(?:予定日?|次回|今度|明日|あした|明後日|来週|再来週|来月|期日|期限|締切|締め切り|しめきり|予約)[^。\n]{0,4}$/;
/** Said behind a day that is still to come, and behind one that has been. */
export const AHEAD_BEHIND =
  /たい(?![たらる])|予定|つもり|期限|締切|予約|見込|ほしい|欲しい|ましょう|だろう|でしょう|ことになって|(?:する|行く|出る|会う|始まる|入る|移る|帰る|戻る|受ける|行きます|します)(?=$|[。と」])/;
export const PAST_BEHIND = /た(?![いめくらり])|てい(?:る|た)|以来|以降/;
export const UNTIL_BEHIND = /^[^ぁ-ゖ]{0,3}までに/;

/** Half of a decade: 10代前半. */
export const AGE_BAND = (age: number): string =>
  age < 10 ? '10歳未満' : `${Math.floor(age / 10) * 10}代${age % 10 < 5 ? '前半' : '後半'}`;
