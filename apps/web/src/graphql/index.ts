export * from './auth';
export * from './guarded-fetch';
export * from './loaded';
export * from './refused';
export * from './sample';
export * from './session';
export * from './tabs';
export * from './use-command';
export { graphql } from './generated';
