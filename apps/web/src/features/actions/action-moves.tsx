import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { ActionRowFragment, ActionState } from '../../graphql/generated/graphql';
import { Button, Notice, useText } from '../../ui';
import { MoveAction } from './action-row';

/** What may be done with an action: only the moves that the server offers. A finished one can be taken back in place. */
export function ActionMoves({ action }: { action: ActionRowFragment }) {
  const { t } = useText();
  const command = useCommand(MoveAction);
  const [said, setSaid] = useState<ActionState>();
  const move = async (to: ActionState): Promise<void> => {
    if (command.busy) return;
    setSaid(undefined);
    const outcome = await command.run({ input: { id: action.id, version: action.version, to } });
    if (outcome.ok) setSaid(to);
  };
  const word = (to: ActionState): string =>
    action.state === 'DONE' && to === 'OPEN' && said === 'DONE' ? t('actions:undo') : t(`enums:moveAction.${to}`);
  return (
    <>
      {action.availableMoves.map((to) => (
        <Button
          key={to}
          look={to === 'DONE' ? 'secondary' : 'quiet'}
          className="min-h-11"
          aria-label={t('actions:moveNamed', { title: action.title, move: word(to) })}
          onClick={() => void move(to)}
        >
          {word(to)}
        </Button>
      ))}
      <output className="text-sm">
        {said && !command.busy
          ? said === 'DONE'
            ? t('actions:done')
            : t('actions:moved', { state: t(`enums:action.${said}`) })
          : ''}
      </output>
      {command.refused && (
        <div className="w-full">
          <Notice
            tone="error"
            title={command.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused.message}
          />
        </div>
      )}
    </>
  );
}
