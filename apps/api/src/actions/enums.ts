import { enumOf } from '../platform/graphql';
import { ACTION_STATES } from './action-item.entity';

/** MINE: those of the acting organisation; VISIBLE: all that the actor may read. */
export const ACTION_SCOPES = ['MINE', 'VISIBLE'] as const;
export type ActionScope = (typeof ACTION_SCOPES)[number];

export const ActionStateEnum = enumOf('ActionState', ACTION_STATES);
export const ActionScopeEnum = enumOf('ActionScope', ACTION_SCOPES);
