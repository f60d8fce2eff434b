export * from './message';
export * from './merge';
