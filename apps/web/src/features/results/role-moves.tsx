import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { CaseActionRowFragment, CaseActionState } from '../../graphql/generated/graphql';
import { Button, Notice, useText } from '../../ui';
import { MoveCaseAction } from './action-query';

interface Props {
  row: CaseActionRowFragment;
  /** Tells equal buttons of one page apart, without a word of the case. */
  about: string;
  onMoved: (next: CaseActionRowFragment) => void;
}

/** How far it is, said by the organisation that took it on; a finished one can be taken back in place. */
export function RoleMoves({ row, about, onMoved }: Props) {
  const { t } = useText();
  const command = useCommand(MoveCaseAction);
  const [said, setSaid] = useState<CaseActionState>();
  const move = async (to: CaseActionState): Promise<void> => {
    if (command.busy) return;
    setSaid(undefined);
    const outcome = await command.run({ input: { caseActionId: row.id, version: row.version, to } });
    if (!outcome.ok) return;
    setSaid(to);
    onMoved(outcome.data.moveCaseAction);
  };
  const { refused } = command;
  return (
    <>
      {row.availableMoves.map(
        (to) =>
          to !== 'DROPPED' && (
            <Button
              key={to}
              look={to === 'DONE' ? 'secondary' : 'quiet'}
              className="min-h-11"
              aria-label={t('actions:moveNamed', { title: about, move: t(`enums:moveAction.${to}`) })}
              onClick={() => void move(to)}
            >
              {t(`enums:moveAction.${to}`)}
            </Button>
          ),
      )}
      <output className="text-sm">
        {said && !command.busy ? t('results:movedTo', { state: t(`results:state.${said}`) }) : ''}
      </output>
      {refused && (
        <div className="w-full">
          <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />
        </div>
      )}
    </>
  );
}
