export { findKnown, formsOf } from './known';
export { toHiragana, toKatakana } from './kana';
