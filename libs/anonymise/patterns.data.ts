import type { Kind, Level } from './finding';

/** One kind of identifier that its shape gives away. The finding is group `it` where there is one, else the whole match. */
export interface Pattern {
  readonly kind: Kind;
  readonly level: Level;
  readonly shape: RegExp;
  /** Said of the match: further conditions that a shape cannot express. */
  readonly only?: 'DAY_OF_YEAR' | 'MY_NUMBER' | 'TWELVE_DIGITS';
}

const DASH = '[-‐‑–—−ー―─]';
const ERA = '(?:明治|大正|昭和|平成|令和|[MTSHR])';
const KANJI_NUMBER = '[〇一二三四五六七八九十元]{1,4}';
const KANA_TOWN =
  '(?:さいたま|つくばみらい|つくば|かすみがうら|ひたちなか|いわき|むつ|つがる|にかほ|みどり|あま|みよし|いなべ|たつの|えびの|うるま|いちき串木野|南さつま|さぬき|あわら|かほく|かつらぎ|みやま|東かがわ|あきる野)';
const PREFECTURE = '(?:東京都|北海道|(?:京都|大阪)府|[一-龠]{2,3}県)';
const CITY = `(?:[一-龠々ヶケノ]{1,7}|[一-龠]{1,3}[がのつ][一-龠]{1,3}|${KANA_TOWN})[市区郡町村]`;
/** A building after the number of the plot: a word that ends in a room, or one that stands alone behind a space. */
const HOUSE = `(?:[ \\u3000]?[一-龠々ァ-ヴーぁ-んA-Za-z・]{2,14}[ \\u3000]?[A-Z]?${DASH}?\\d{1,4}(?:号?棟${DASH}?\\d{1,4})?(?:号室|号|F|階)?(?:室)?|[ \\u3000]\\d{2,4}号(?:室)?|[ \\u3000]\\d{1,2}[F階]|[ \\u3000][一-龠々ァ-ヴーぁ-んA-Za-z]{2,20}?(?=[\\s、。,()（）「」]|$|[はがをにへで]|の|から|まで|在住))?`;
/** In Hokkaido a plot is counted along roads: 東11号北3丁目. */
const ROAD = '(?:[東西南北]\\d{1,3}(?:号|条|線)[東西南北]?)?';
const BLOCK = `${ROAD}\\d{1,4}(?:丁目|番地?の?|番町|号|${DASH}|の)(?:\\d{1,4}(?:番地?の?|号|${DASH}|の)?){0,3}(?:\\d{1,4})?(?:号室|号)?`;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const SERVICE =
  '(?:LINE|ライン|インスタ(?:グラム)?|Instagram|IG|Twitter|ツイッター|TikTok|ティックトック|Facebook|フェイスブック|FB|Discord|ディスコード|カカオ|Kakao|Telegram|テレグラム|WhatsApp|Threads|スレッズ|BeReal|Snapchat|Skype|YouTube|mixi|アカウント|裏アカ|本アカ|サブアカ|アカ|垢|(?<![A-Za-z])X(?![A-Za-z\\d])|(?<![A-Za-z])ID)';

/** Tried in this order; an earlier match wins. */
export const PATTERNS: readonly Pattern[] = [
  { kind: 'EMAIL', level: 'must', shape: /[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+/g },
  { kind: 'URL', level: 'must', shape: /(?:https?:\/\/|www\.)[^\s、。「」()<>ぁ-ん]+/g },
  {
    kind: 'URL',
    level: 'must',
    shape:
      /(?<![\w@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|app|me|io|jp|tokyo|example|test|tv|site|link|page|dev)(?![\w-])(?:\/[^\s、。「」()<>]*)?/g,
  },
  {
    kind: 'NUMBER',
    level: 'must',
    shape: /[一-龠ぁ-ん]{2,4} ?\d{2,3} ?[ぁ-ん] ?(?:\d{1,2}-\d{2}|[・.]{1,3}\d{1,3}|\d{4})(?!\d)/g,
  },
  {
    kind: 'NUMBER',
    level: 'must',
    shape: /(?:令和|平成|[RH])(?:\d{1,2}|元)年? ?\([一-龠ァ-ヴA-Z]{1,4}\) ?第?\d{1,6}号?/g,
  },
  { kind: 'NUMBER', level: 'must', only: 'MY_NUMBER', shape: /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/g },
  { kind: 'NUMBER', level: 'review', only: 'TWELVE_DIGITS', shape: /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}(?![\d-])/g },
  {
    kind: 'PHONE',
    level: 'must',
    shape: new RegExp(
      `(?<![\\d${'-'}])(?:\\+81[ -]?|0)\\d{1,4} ?[-‐‑–—−ー―─(] ?\\d{1,4} ?[-‐‑–—−ー―─)] ?\\d{3,4}(?!\\d)`,
      'g',
    ),
  },
  {
    kind: 'PHONE',
    level: 'must',
    shape: /(?<![\d-])0(?:[5789]0[ .]?\d{4}[ .]?\d{4}|120[ .]?\d{3}[ .]?\d{3}|[1-9]\d{8})(?!\d)/g,
  },
  { kind: 'PHONE', level: 'must', shape: /\(0\d{1,4}\) ?\d{1,4}[- ]?\d{3,4}(?!\d)/g },
  { kind: 'PHONE', level: 'must', shape: /\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,3}(?!\d)/g },
  { kind: 'PHONE', level: 'must', shape: /(?<![\d.-])0\d{1,3}[ .]\d{2,4}[ .]\d{3,4}(?![\d.])/g },
  { kind: 'PHONE', level: 'must', shape: /(?<![\d.-])0(?: ?[-.]? ?\d){9,10}(?![ .-]?\d)/g },
  {
    kind: 'DATE',
    level: 'must',
    shape: new RegExp(
      `(?<![A-Za-z])(?:${MONTH}\\.? ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ?(?:19|20)\\d{2})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?![A-Za-z])(?:,? (?:19|20)\\d{2})?)`,
      'g',
    ),
  },
  {
    kind: 'DATE',
    level: 'must',
    shape: new RegExp(
      `(?<![\\dA-Za-z.])(?:${ERA} ?(?:\\d{1,2}|元) ?[年./-]|(?:19|20)\\d{2} ?[年./-]|'\\d{2}[./]) ?\\d{1,2} ?[月./-] ?\\d{1,2}(?!\\d) ?日?`,
      'g',
    ),
  },
  {
    kind: 'DATE',
    level: 'must',
    shape: new RegExp(`(?:${ERA}${KANJI_NUMBER}年)?${KANJI_NUMBER}月${KANJI_NUMBER}日`, 'g'),
  },
  {
    kind: 'DATE',
    level: 'must',
    only: 'DAY_OF_YEAR',
    shape: /(?<!\d)(?<month>1[0-2]|0?[1-9]) ?月 ?(?<day>3[01]|[12]\d|0?[1-9]) ?日/g,
  },
  {
    kind: 'DATE',
    level: 'must',
    only: 'DAY_OF_YEAR',
    shape:
      /(?<![\d/.-]|EPDS|GHQ|点数|得点|評価|スコア)(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?![/]|点|人|名|回|食|錠|枚)(?:(?!\d)|(?=\d{1,2}(?:時|:\d)|\d{1,2}(?:回目|件|人|名)))/g,
  },
  { kind: 'DATE', level: 'must', shape: /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g },
  {
    kind: 'ADDRESS',
    level: 'must',
    shape: new RegExp(
      `〒 ?\\d{3}${DASH}?\\d{4}(?:[ \\u3000]*${PREFECTURE}?${CITY}[^\\s、。,()「」]{0,12}?${BLOCK}${HOUSE})?`,
      'g',
    ),
  },
  {
    kind: 'ADDRESS',
    level: 'must',
    shape: new RegExp(`${PREFECTURE}?${CITY}[一-龠々ヶケノァ-ヴぁ-ん]{1,10}?${BLOCK}${HOUSE}`, 'g'),
  },
  {
    kind: 'ADDRESS',
    level: 'must',
    shape: new RegExp(
      `(?![一-龠]{0,4}(?:番号|記号))[一-龠々ヶケノ]{2,6}\\d{1,2}(?:丁目|${DASH})\\d{1,3}(?:番地?|${DASH})\\d{1,4}号?${HOUSE}`,
      'g',
    ),
  },
  {
    kind: 'DATE',
    level: 'review',
    shape: new RegExp(
      `(?<![\\dA-Za-z])(?:${ERA} ?(?:\\d{1,2}|元)|(?:19|20)\\d{2}) ?[年./] ?(?:1[0-2]|0?[1-9])(?!\\d) ?月?`,
      'g',
    ),
  },
  {
    kind: 'DATE',
    level: 'review',
    shape: /(?<![\d/])(?:1[0-2]|[1-9])\.(?:3[01]|[12]\d|[1-9])(?=\s?[(（]?[日月火水木金土][)）])/g,
  },
  {
    kind: 'DATE',
    level: 'review',
    shape: /(?<![\d第])(?:3[01]|[12]\d|[1-9]) ?日(?=の|に|夜|朝|昼|夕|午|は|、|。|\(|深|まで|から|\s|付)(?!の間|にち)/g,
  },
  { kind: 'NUMBER', level: 'must', shape: /(?<![\w-])[A-Z]{2}\d{6,8}[A-Z]{0,2}(?!\w)/g },
  { kind: 'ACCOUNT', level: 'must', shape: /(?<![\w.])[A-Za-z][\w.]{1,30}#\d{4}(?!\d)/g },
  { kind: 'ACCOUNT', level: 'must', shape: /(?<![\w.])@[A-Za-z0-9_][\w.-]{1,30}/g },
  {
    kind: 'ACCOUNT',
    level: 'must',
    shape: new RegExp(
      `${SERVICE}(?:名|ID|アカウント|のID|\\(旧[ァ-ヴー]+\\))?[はがも:の「=→>( ]{0,4}(?<it>[A-Za-z0-9_][A-Za-z0-9_.-]{3,30})`,
      'g',
    ),
  },
  {
    kind: 'ACCOUNT',
    level: 'must',
    shape: new RegExp(
      `${SERVICE}(?:名|アカウント名|の名前|の表示名)[はが:「=\\s]{0,3}(?<it>[^\\s、。「」()]{2,20}(?: [A-Z][A-Za-z.]*){0,3})`,
      'g',
    ),
  },
  {
    kind: 'ACCOUNT',
    level: 'must',
    shape:
      /(?<![\w.@/-])(?!No\.)(?!\d+(?:\.\d+)?(?:m[lgm]|ML|mL|k[gmc]|kcal|cc|cm|mmHg|mm|bpm|GB|MB)(?!\w))(?=[A-Za-z\d._-]*[A-Za-z]{2})(?=[A-Za-z\d._-]*[\d_])[A-Za-z\d][A-Za-z\d._-]{4,30}[A-Za-z\d_](?![\w@])/g,
  },
  { kind: 'NUMBER', level: 'must', shape: /(?:普通|当座|定期|口座番号|口座)(?:預金)?[ :はが]{0,2}\d{6,8}(?!\d)/g },
  { kind: 'NUMBER', level: 'must', shape: /(?<![\w-])[A-Z]{0,2}\d{1,4}-[一-龠ァ-ヴA-Z]{1,4}-\d{1,6}(?:-\d+)?/g },
  {
    kind: 'ACCOUNT',
    level: 'must',
    shape: new RegExp(`${SERVICE}(?:名|ID)?[は:]?「(?<it>[A-Za-z\\d][A-Za-z\\d ._-]{2,30})」`, 'g'),
  },
  {
    kind: 'NUMBER',
    level: 'must',
    shape:
      /(?<![\w一-龠-])[一-龠]{1,2}-\d{2,}(?:-\d+)*|(?<=番号[は:]? ?)(?:[一-龠]{1,3}-?\d{2,}(?:-\d+)*|[一-龠]{1,5}第\d{2,}号|[一-龠A-Z\d]{1,6}(?:[-・][A-Z\d]{1,9})+(?![年月日\d]))|(?<=№ ?|No\.? ?)[一-龠A-Z]{1,3}-\d{2,}/g,
  },
  { kind: 'NUMBER', level: 'must', shape: /(?:№|No\.?) ?\d{2,}(?:-\d+)*|第\d{3,}(?:-\d+)*(?!\d|回|条|期|次)号?/g },
  {
    kind: 'NUMBER',
    level: 'must',
    shape:
      /(?:受給者|被保険者|保険証|保険者|記号|番号|証券|診察券|カルテ|手帳|免許証?|旅券|パスポート|在留カード|整理|受付|事件|ケース|登録|会員|学籍|社員|管理|No\.?|NO\.?|ID)[^\d\n、。]{0,6}?(?<it>[A-Z]{0,3}-?\d[\d-]{2,}[A-Z]{0,2}(?:号)?)(?![\d年月日時分円万人%])/g,
  },
  {
    kind: 'NUMBER',
    level: 'review',
    shape: /(?<![\w,.-])\d{2,}(?:-\d+)+(?!\w)|(?<![\w,.-])\d{6,}(?![\d,]|円|万|人|名|件|g|ml)/g,
  },
  { kind: 'ACCOUNT', level: 'review', shape: /(?<![\w.@/-])[a-z][a-z.-]{4,}(?![\w@])/g },
];

/** Words near a number of twelve digits that say what it is. */
export const MY_NUMBER_WORDS = /マイナンバー|マイナ|個人番号|通知カード/;
