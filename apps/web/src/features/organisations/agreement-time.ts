import { daysBetween } from '#libs/calendar';
import { today } from '../../ui';

/** Days before its end from which an agreement is told as urgent; it is told as ending soon from 60 days on. */
export const NEAR_DAYS = 14;

/** Days until an agreement holds no more; 0 without one. */
export const daysLeft = ({ expiresOn }: { expiresOn?: string | null }): number =>
  expiresOn ? Math.max(0, daysBetween(today(), expiresOn)) : 0;
