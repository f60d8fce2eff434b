import { registerEnumType } from '@nestjs/graphql';
import { ACTION_STATES } from './action-item.entity';

/** A GraphQL enum whose names are its values. */
function enumOf(name: string, words: readonly string[]): object {
  const made = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(made, { name });
  return made;
}

/** MINE: those of the acting organisation; VISIBLE: all that the actor may read. */
export const ACTION_SCOPES = ['MINE', 'VISIBLE'] as const;
export type ActionScope = (typeof ACTION_SCOPES)[number];

export const ActionStateEnum = enumOf('ActionState', ACTION_STATES);
export const ActionScopeEnum = enumOf('ActionScope', ACTION_SCOPES);
