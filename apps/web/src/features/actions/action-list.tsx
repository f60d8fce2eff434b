import { Link } from 'react-router';
import type { ActionRowFragment, ActionState } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useText } from '../../ui';
import { ActionEdit } from './action-edit';
import { ActionMoves } from './action-moves';
import { Due } from './due-chip';

const TONES: Record<ActionState, ChipTone> = { OPEN: 'todo', IN_PROGRESS: 'going', DONE: 'done' };

/** Actions one below the other, each with what its organisation may do about it on the spot. */
export function ActionList({
  actions,
  withMeeting = true,
  withEdit = false,
}: {
  actions: readonly ActionRowFragment[];
  withMeeting?: boolean;
  withEdit?: boolean;
}) {
  const { t } = useText();
  return (
    <ul className="divide-y divide-solid-gray-420 border-b border-solid-gray-420">
      {actions.map((action) => (
        <li key={action.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 flex-1 basis-72">
            <p className="font-bold">{action.title}</p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span>
                {t('actions:who')}: {action.assignee.name}
              </span>
              <span className="inline-flex gap-1">
                {t('actions:due')}: <Due action={action} />
              </span>
            </p>
            {withMeeting && action.meeting && (
              <p className="text-sm">
                {t('actions:meeting')}:{' '}
                <Link className="link inline-block py-0.5" to={`/meetings/${action.meeting.id}`}>
                  {action.meeting.label}
                </Link>
              </p>
            )}
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <StatusChip tone={TONES[action.state]}>{t(`enums:action.${action.state}`)}</StatusChip>
            <ActionMoves action={action} />
            {withEdit && <ActionEdit action={action} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
