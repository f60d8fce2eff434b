import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Of one operation. They are Apollo's own: armor's answer to too many is an error of the server. */
export const TOKENS = 2_000;

/** Limits of one operation: depth, aliases, directives and cost; what exceeds one is refused before anything is read. */
export const armor = new ApolloArmor({
  maxDepth: { n: 14, exposeLimits: false },
  maxAliases: { n: 15, exposeLimits: false },
  maxDirectives: { n: 20, exposeLimits: false },
  costLimit: { maxCost: 20_000, exposeLimits: false, ignoreIntrospection: true },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});
