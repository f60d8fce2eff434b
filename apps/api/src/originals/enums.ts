import { OPENING_ACTS, OPENING_STATES } from '#libs/consent';
import { enumOf } from '../platform/graphql';

export const OpeningActEnum = enumOf('OpeningActKind', OPENING_ACTS);
export const OpeningStateEnum = enumOf('OpeningState', OPENING_STATES);
