import { NewsOf } from '../platform/events';

/** One person's open work in the acting organisation goes to another. */
export interface WorkIsHandedOver {
  readonly fromStaffId: string;
  readonly toStaffId: string;
}

export const WORK_IS_HANDED_OVER = new NewsOf<WorkIsHandedOver>('WORK_IS_HANDED_OVER');
