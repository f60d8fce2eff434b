export { Anonymiser, type Layer, LAYERS, type Progress } from './anonymiser';
export { REVIEW_CHANCE } from './possible';
export { Dictionary, DICTIONARY_FILES, type DictionaryBytes, type DictionaryFile } from './dictionary';
export { type AnonymityEngine, engineOf, type Pause, RULES_VERSION, versionOf } from './engine';
export { KINDS, merge, type Finding, type Kind, type Level } from './finding';
export { findKnown, formsOf, type KnownFinding } from './known';
export { hasCheckDigit } from './patterns';
export { AREA, estimated } from './population';
export {
  type Attribute,
  type AttributeKind,
  attributesIn,
  type Population,
  type Profile,
  RARE_CAUSES,
  type RareCause,
  type SmallCell,
  smallCells,
  SMALLEST_CELL,
} from './rare';
export { type Decision, type DismissedWords, hashOfFindings, openFindings } from './review';
export { type Suggestion, suggestionsFor } from './suggest';
export { OFFERED } from './suggest.data';
export { type Joined, joined } from './suggest-join';
export { Letters } from './suggest-people';
export { backTo, viewOf, type View } from './view';
export { packWeights, unpackWeights, type Weights } from './weights';
