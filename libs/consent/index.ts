export * from './answers';
export * from './articles.data';
export * from './coverage';
export * from './exceptions';
export * from './records';
export * from './sections';
