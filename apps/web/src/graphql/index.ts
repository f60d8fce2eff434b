export * from './loaded';
export * from './refused';
export * from './session';
export * from './use-command';
export { graphql } from './generated';
