export { findKnown, formsOf, type KnownFinding } from './known';
export { toHiragana, toKatakana } from './kana';
