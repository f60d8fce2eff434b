export * from './message';
export * from './merge';
export * from './refusals';
export * from './screens';
export * from './minutes';
export * from './editions';
export * from './history';
