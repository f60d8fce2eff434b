import { NewsOf } from '../platform/events';

/** A person was confirmed in an organisation, or their sign-in opened anew. */
export interface StaffInvited {
  readonly organisationId: string;
  readonly staffId: string;
}

export const STAFF_INVITED = new NewsOf<StaffInvited>('STAFF_INVITED');
