const HIRAGANA_TO_KATAKANA = 0x60;

/** Katakana as hiragana; the rest stays. */
export const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIRAGANA_TO_KATAKANA));

/** Hiragana as katakana; the rest stays. */
export const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
