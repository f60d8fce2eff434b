/**
 * Words of the way agenda titles are written in Japanese offices. All patterns run on text after NFKC, where
 * full-width brackets and digits have become half width and ～ has become ~.
 */

/** Bullets and rules that stand before a title. */
export const LEADING_MARKS = /^[\s○●◯◎◆◇■□※▼▽・\-–—*]+/;

/** Number of a paper or an agenda point before the title: 資料1-2, 【議題3】, 議案第4号, 報告1:. */
export const LEADING_PAPER_NUMBER =
  /^【?(?:参考資料|資料|議題|議案|議事|報告事項|協議事項|審議事項|報告|協議|審議)\s*(?:第?\s*[0-9]+(?:\s*[-‐−–][0-9]+)*\s*号?】?[\s:.、]*|】?\s*:\s*)/;

/** Number of a point before the title: (1), 1., 2), 3 , ア , (ア). */
export const LEADING_NUMBER =
  /^(?:\([0-9]{1,2}\)|[0-9]{1,2}[.、)](?![0-9])|[0-9]{1,2}\s+(?![年月日回次期か名人%])|\([アイウエオカキクケコ]\)|[アイウエオカキクケコ][.)、\s])\s*/;

/** What the brackets of a part marker hold. */
const PART =
  '(?:その\\s*[0-9一二三四五六七八九十]+|[0-9]{1,2}|[一二三四五六七八九十]|続き|つづき|続|前半|後半|前編|後編)';

/** Part marker in brackets at the end, also before a closing について. */
export const TRAILING_PART = new RegExp(`\\s*\\((${PART})\\)\\s*(?:について)?$`);

/** Part marker without brackets at the end: その2. */
export const TRAILING_BARE_PART = /\s*(その\s*[0-9一二三四五六七八九十]+)$/;

/** The text of a part marker alone. */
export const PART_ONLY = new RegExp(`^${PART}$`);

const STAGE =
  '(?:骨子案?|素案|原案|最終案|改定案|修正案|たたき台|案|中間報告|最終報告|報告|協議|審議|検討|継続|追加|概要|様式案?|ワークショップ|グループワーク|レクチャー|講義|講話|講演|仮称|説明|情報提供|情報共有|意見交換)';

/** Stage of the work in brackets, wherever it stands. */
export const STAGE_IN_BRACKETS = new RegExp(`\\((${STAGE})\\)`);

/** The text of a stage alone. */
export const STAGE_ONLY = new RegExp(`^${STAGE}$`);

const ERA_YEAR = '(?:(?:令和|平成|昭和)\\s*|(?<![A-Za-z0-9])[RH]\\.?)(?:[0-9]{1,2}|元)(?![A-Za-z0-9])';
const ERA_IN_BRACKETS = '\\((?:令和|平成|昭和)\\s*(?:[0-9]{1,2}|元)\\s*年?度?\\)';
const WESTERN_YEAR = '(?<![0-9A-Za-z])(?:19|20)[0-9]{2}';
const MONTH_DAY = '(?:\\s*[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*日)?)?';

/** A year, fiscal year or date: 令和7年度, 2024(令和6)年, 2026年度, R7年度, 令和6年6月13日. */
export const YEAR_WORDS = new RegExp(
  `${WESTERN_YEAR}\\s*(?:${ERA_IN_BRACKETS}\\s*年?度?|年度?)${MONTH_DAY}|${ERA_YEAR}\\s*(?:年度?)?(?:\\((?:19|20)[0-9]{2}\\s*年?度?\\)\\s*年?度?)?${MONTH_DAY}`,
);

/** Ordinals that change from sitting to sitting: 第2回, 第3期, 第二次. */
export const ORDINAL_WORDS = /第\s*[0-9一二三四五六七八九十]+\s*[回次期]/g;

/** Links between nouns that say no more than の. */
export const CONNECTIVES =
  /(?:に関しての|に関する|に係る|にかかる|における|についての|へ向けた|に向けた|のための|に対する|へ対する|への)/g;

/** What the connectives become. */
export const CONNECTIVE = 'の';

/** Endings that say nothing: について, に関して, に向けて, 等, (報告), の報告. */
export const CLOSING = /(?:について|に関して|に向けて|に係る件|の件|等|など|\s*\(報告\)|の報告)$/;

/** What is left of 令和6年度の at the front once the year is gone. */
export const LEADING_LINK = /^の(?=.)/;

/** Punctuation, brackets and spaces that do not tell titles apart. */
export const PUNCTUATION = /[\s「」『』()[\]【】〈〉<>《》、。,.・:;~/‐\-–—!?]/g;

/** Kanji digits in order from one, for part markers. */
export const KANJI_DIGITS = '一二三四五六七八九十';

/** Part markers that mean a second part, and a first one. */
export const SECOND_PART = /続|つづき|後/;
export const FIRST_PART = /前/;

/** Cores of points that only run a meeting; they never count as topics. */
export const PROCEDURAL = new RegExp(
  `^(?:${[
    'その他|そのほか|開会|閉会|(?:開会|閉会)の?(?:あいさつ|挨拶|辞|言葉)|開会宣言|閉会宣言',
    '(?:会長|委員長|部会長|座長|議長|区長|副区長|市長|副市長|町長|村長|部長|課長|所長|主催者)?の?(?:あいさつ|挨拶)',
    '(?:新任の?|新しい|新)?(?:委員|構成員|構成団体|構成機関|参加団体|団体|出席者|参加者|職員|事務局|講師)?の?(?:自己)?紹介',
    '事務連絡|連絡事項|諸連絡|事務局(?:から|より)の?連絡(?:事項)?',
    '(?:次回|今後|来年度|年間|今年度)の?(?:会議|会合|委員会)?の?(?:開催)?の?(?:日程|予定|日程調整|開催日|開催日の決定|スケジュール|開催|開催予定|開催日程|日程等)',
    '(?:前回|前々回)の?(?:会議|会合|委員会)?の?(?:議事録|会議録|議事要旨|会議要旨|議事概要)(?:案)?の?(?:及び|議事要旨|議事録|確認|承認|報告)*',
    '(?:議事録|会議録|議事要旨)の?(?:確認|承認|署名人の?(?:指名|選出|選任))|(?:議事録|会議録)署名人の?(?:指名|選出|選任)',
    '(?:会長|委員長|座長|議長|部会長|副会長|副委員長|正副会長|正副委員長)(?:(?:及び|・)?(?:副会長|副委員長|職務代理者?))?の?(?:選出|選任|互選|指名)',
    '(?:会長|委員長|座長|議長|部会長|職務)の?(?:職務)?代理者?の?(?:指名|選任)',
    '(?:委嘱|任命|辞令)状?の?(?:伝達|交付)?式?|(?:委嘱|任命|辞令)状の?(?:伝達|交付)',
    '(?:配布|配付)?資料の?(?:確認|説明)|(?:出席者?|出欠|定足数)の?(?:確認|報告)|照会先|次第|議事|議題|議案',
    '報告(?:事項)?|協議(?:事項)?|審議(?:事項)?|質疑応答?|質疑|自由討議|討議|総括|講評|まとめ|ヒアリング|休憩|黙とう|黙祷|写真撮影',
    '会議の(?:公開|傍聴|運営|進め方)|傍聴(?:者)?の?(?:取扱い|許可)?|概要説明|趣旨説明|諮問書?の?(?:伝達|手交)?|答申書?の?(?:手交)?',
  ].join('|')})(?:等|の?報告)?$`,
);

/** Cores that name a way of working; the topics are the points below them. */
export const FRAMES =
  /^(?:ワークショップ|グループワーク|グループ討議|グループ討論|グループ協議|グループディスカッション|ディスカッション|分科会|レクチャー|講義|講演|講話|研修|勉強会|意見交換会?|情報交換会?|情報共有|協議|報告|議事|議題|討議)$/;

/** Bullets and numbering that a heading drops from the title as it was typed. */
export const HEADING_MARKS = /^[\s　○●◯◎◆◇■□※▼▽・*＊]+/;

/** The last bracket of a title as it was typed, in either width. */
export const LAST_BRACKET = /^(.*?)[\s　]*[（(]([^（）()]*)[）)][\s　]*$/su;

/** A circled number at the end of a title as it was typed. */
export const LAST_CIRCLED = /[\s　]*[①-⑳]$/;
