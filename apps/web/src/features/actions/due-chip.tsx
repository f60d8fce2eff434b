import { daysBetween } from '#libs/calendar';
import type { ActionRowFragment } from '../../graphql/generated/graphql';
import { StatusChip, today, useFormat, useText } from '../../ui';

const WEEK = 7;

/** Days until an action is due, negative when past; null without a date or when done. */
export const daysLeft = ({ dueOn, state }: Pick<ActionRowFragment, 'dueOn' | 'state'>): number | null =>
  dueOn && state !== 'DONE' ? daysBetween(today(), dueOn) : null;

/** Whether an action is counted as past its date: for the ward's own departments only, partners are never blamed. */
export const isOverdue = (action: ActionRowFragment): boolean => {
  const left = daysLeft(action);
  return left !== null && left < 0 && action.assignee.kind === 'WARD_DEPT';
};

/** The date an action is due, with a word when it is near or past. */
export function Due({ action }: { action: ActionRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const left = daysLeft(action);
  if (!action.dueOn) return <span>{t('actions:noDue')}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span>{format.date(action.dueOn)}</span>
      {isOverdue(action) && <StatusChip tone="attention">{t('actions:overdue', { n: -left! })}</StatusChip>}
      {left === 0 && <StatusChip tone="caution">{t('actions:dueToday')}</StatusChip>}
      {left === 1 && <StatusChip tone="caution">{t('actions:dueTomorrow')}</StatusChip>}
      {left !== null && left > 1 && left <= WEEK && <StatusChip tone="going">{t('actions:dueWeek')}</StatusChip>}
    </span>
  );
}
