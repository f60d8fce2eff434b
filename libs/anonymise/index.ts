export { Anonymiser, REVIEW_CHANCE } from './anonymiser';
export { Dictionary, DICTIONARY_FILES, type DictionaryBytes, type DictionaryFile } from './dictionary';
export { KINDS, merge, type Finding, type Kind, type Level } from './finding';
export { findKnown, formsOf } from './known';
export { hasCheckDigit } from './patterns';
export { backTo, viewOf, type View } from './view';
export { packWeights, unpackWeights, type Weights } from './weights';
