import { ENTRY_KINDS, URGENCIES } from '#libs/consent';
import { enumOf } from '../platform/graphql';

export const EntryKindEnum = enumOf('EntryKind', ENTRY_KINDS);
export const UrgencyEnum = enumOf('Urgency', URGENCIES);
