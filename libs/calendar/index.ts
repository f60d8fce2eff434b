export * from './date';
export * from './digits';
export * from './english';
export * from './era';
export * from './parse';
export * from './time';
export * from './working-days';
