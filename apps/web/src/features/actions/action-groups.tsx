import type { ActionRowFragment } from '../../graphql/generated/graphql';
import { useState } from 'react';
import { Section, useText } from '../../ui';
import { ActionList } from './action-list';
import { daysLeft, isOverdue } from './due-chip';

const WEEK = 7;

/** Actions under four heads: past their date, within a week, later, done. Empty heads are left out. */
export function ActionGroups({ actions }: { actions: readonly ActionRowFragment[] }) {
  const { t } = useText();
  const groupOf = (action: ActionRowFragment): 'overdue' | 'week' | 'later' | 'done' => {
    if (action.state === 'DONE') return 'done';
    if (isOverdue(action)) return 'overdue';
    const left = daysLeft(action);
    return left !== null && left <= WEEK ? 'week' : 'later';
  };
  // A row stays under the head where it was first seen, so that a finished action can be taken back in place.
  const [seen] = useState(() => new Map<string, ReturnType<typeof groupOf>>());
  for (const action of actions) if (!seen.has(action.id)) seen.set(action.id, groupOf(action));
  const groups = [
    ['overdue', t('actions:groupOverdue')],
    ['week', t('actions:groupWeek')],
    ['later', t('actions:groupLater')],
    ['done', t('actions:groupDone')],
  ] as const;
  return groups.map(([key, title]) => {
    const own = actions.filter(({ id }) => seen.get(id) === key);
    return (
      own.length > 0 && (
        <Section key={key} title={title}>
          <ActionList actions={own} withEdit />
        </Section>
      )
    );
  });
}
