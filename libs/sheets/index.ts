export { buildConsentForm, type ConsentFormInput } from './consent-form';
export { buildKeptRecord, type KeptReading, type KeptRecordInput } from './kept-record';
export { buildReadings, type Reading, type ReadingsInput } from './readings';
export { type Answered, type AnswerOn, buildReceipt, type ReceiptInput } from './receipt';
export { type SheetName, sheetOf } from './kinds';
export { buildSlips, type SlipsInput } from './slips';
