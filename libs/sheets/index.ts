export { buildConsentForm } from './consent-form';
export { buildKeptRecord, type KeptReading } from './kept-record';
export { buildPledge } from './pledge';
export { buildReadings, type Reading } from './readings';
export type { TalkDay } from './parts';
export { type AnswerOn, buildReceipt, type YesOn } from './receipt';
export { type SheetName, sheetOf } from './kinds';
export { buildSlips } from './slips';
export { buildTalk } from './talk';
