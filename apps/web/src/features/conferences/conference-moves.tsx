import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { ConferenceRoomFragment, ConferenceState } from '../../graphql/generated/graphql';
import { Notice, TwoSteps, useText } from '../../ui';
import { MoveConference } from './conference-row';

/** The next states that the server offers to whoever called the conference. */
export function ConferenceMoves({ conference }: { conference: ConferenceRoomFragment }) {
  const { t } = useText();
  const command = useCommand(MoveConference);
  const [said, setSaid] = useState<ConferenceState>();
  const { id, version, availableMoves } = conference;
  if (availableMoves.length === 0 && !said) return null;
  const { refused } = command;
  return (
    <div className="mt-4">
      {said && <Notice tone="success" title={t('conferences:moved', { state: t(`conferences:state.${said}`) })} />}
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
      <div className="flex flex-wrap gap-2">
        {availableMoves.map((to) => (
          <TwoSteps
            key={to}
            label={t(`conferences:move.${to}`)}
            ask={t(`conferences:moveAsk.${to}`)}
            sure={t(`conferences:move.${to}`)}
            busy={command.busy}
            onSure={() =>
              void command.run({ input: { id, version, to } }).then(({ ok }) => setSaid(ok ? to : undefined))
            }
          />
        ))}
      </div>
    </div>
  );
}
