/** Characters by their part in Japanese line breaking, after JIS X 4051 (行頭禁則, 行末禁則, 分離禁止). */

/** May not begin a line. */
export const NOT_AT_START =
  '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ…‥,.:;!?)]}〜～％';

/** May not end a line. */
export const NOT_AT_END = '‘“（〔［｛〈《「『【￥＄£([{＃№〝';

/** May hang into the margin. */
export const HANGING = '、。，．';

/** Never parted from their own kind. */
export const INSEPARABLE = '…‥―—';

/** Digits, and the units that stay with the number in front of them. */
export const DIGITS = '0123456789０１２３４５６７８９';
export const UNITS = '年月日時分秒名人回件条号項歳円度点枚万億兆千百％%℃頁章節款目か箇ヵ週';

/** Join two digits into one figure: 10：00, 1,000, １／２. */
export const JOINERS = '：，．／:,./-－';

/** Stay with the digit behind them. */
export const PREFIXES = '第約';

/** Letters and signs of which runs are not broken. */
export const LATIN = /^[A-Za-zＡ-Ｚａ-ｚÀ-ɏ@._/\-+#&=?~'’]$/u;

/** Katakana with the sign that lengthens a vowel. */
export const KATAKANA = /^[\p{Script=Katakana}ー]$/u;

/** Boxes of forms that no text font has: drawn as an empty square, with a tick when checked. */
export const EMPTY_SQUARE = '□';
export const CHECK_BOXES: Readonly<Record<string, boolean>> = { '☐': false, '☑': true, '☒': true };

/** Stands in for a character that no font has. */
export const GETA = '〓';

/** Between the page's number and the number of pages. */
export const PAGE_SLASH = '／';
