export { CheckedArea } from './checked-area';
export * from './finding';
export type { FindingDesk } from './finding-desk';
export { FindingList } from './finding-list';
export { KnownField, wordsIn } from './known-field';
export { KnownWords } from './known-words';
export { MarkedText } from './marked-text';
export { Numbers } from './numbers';
export * from './use-findings';
