export { buildConsentForm } from './consent-form';
export { buildKeptRecord, type KeptReading } from './kept-record';
export { buildPledge } from './pledge';
export { buildReadings, type Reading } from './readings';
export { type AnswerOn, buildReceipt } from './receipt';
export { type SheetName, sheetOf } from './kinds';
export { buildSlips } from './slips';
export { buildTalk } from './talk';
