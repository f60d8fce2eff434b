export * from './answers';
export * from './articles.data';
export * from './coverage';
export * from './exceptions';
export * from './marked';
export { type ConsentRecordFacts, consentRecords } from './record';
export * from './records';
export * from './requests';
export * from './sections';
