import { enumOf } from '../platform/graphql';
import { AGENDA_ITEM_KINDS, AGENDA_ITEM_STATES } from './agenda-item.entity';
import { DECISION_STATES } from './decision.entity';

export const DIRECTIONS = ['UP', 'DOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const AgendaItemKindEnum = enumOf('AgendaItemKind', AGENDA_ITEM_KINDS);
export const AgendaItemStateEnum = enumOf('AgendaItemState', AGENDA_ITEM_STATES);
export const DecisionStateEnum = enumOf('DecisionState', DECISION_STATES);
export const DirectionEnum = enumOf('Direction', DIRECTIONS);
