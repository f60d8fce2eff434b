import { ENTRY_KINDS, URGENCIES } from '#libs/consent';
import { CASE_ACTION_STATES, statesOf } from '#libs/states';
import { enumOf } from '../platform/graphql';
import { CASE_ACTION_KINDS } from './case-action.entity';

export const EntryKindEnum = enumOf('EntryKind', ENTRY_KINDS);
export const UrgencyEnum = enumOf('Urgency', URGENCIES);
export const CaseActionKindEnum = enumOf('CaseActionKind', CASE_ACTION_KINDS);
export const CaseActionStateEnum = enumOf('CaseActionState', statesOf(CASE_ACTION_STATES));
