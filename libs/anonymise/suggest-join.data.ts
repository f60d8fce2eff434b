/** The number of a plot or quarter behind the name of a place; a particle may stand before it. */
export const PLOT_BEHIND =
  /^の?[\d０-９一二三四五六七八九十]{1,3}丁目(?:の?[\d０-９]{1,3}番地?)?(?:の?[\d０-９]{1,3}号)?/;
export const PLOT_JOINED = /^の$/;

/** What a place is, right behind its name. */
export const KIND_BEHIND =
  /^(?:小学校|中学校|高等学校|高校|特別支援学校|専門学校|短期大学|大学(?:病院)?|保育園|保育所|幼稚園|こども園|学園|学院|病院|クリニック|医院|診療所|医療センター|総合病院|薬局|警察署|消防署|交番|裁判所|区役所|市役所|役場|図書館|児童館|郵便局|銀行|信用金庫|支店|駅前?|公園|店|商店|団地|寮|荘|教会|神社|ホテル|旅館|工場|法律事務所|事務所)(?:\d年生?)?(?![一-龠ァ-ヴー])/;
export const QUARTER_BEHIND = /^(?:[都道府県市区郡町村]|地区|校区|学区|界隈)(?![一-龠])/;

/** 第三 before 小学校. */
export const NUMBER_OF_SCHOOL = /第[\d０-９一二三四五六七八九十]{1,3}$/;

/** A particle that was taken for a word. */
export const PARTICLE = /^[はがのもとにへをやで]$/;
/** The rest of a word in kanji and its particle, before the name of a place: 住|まいは. */
export const KANJI_END = /[一-龠]$/;
export const REST_OF_WORD = /^[ぁ-ゖ]{1,3}は/;

/** Brackets at the edges of what was found that have their other half outside. */
export const OPENING_END = /[（(「『]\s*$/;
export const CLOSING_START = /^\s*[）)」』]/;
