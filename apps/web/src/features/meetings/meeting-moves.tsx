import { useState } from 'react';
import { graphql, useCommand } from '../../graphql';
import type { MeetingHeadFragment, MeetingState } from '../../graphql/generated/graphql';
import { Button, Notice, useText } from '../../ui';

const MoveMeeting = graphql(`
  mutation MoveMeeting($input: MoveMeetingInput!) {
    moveMeeting(input: $input) {
      ...MeetingHead
    }
  }
`);

/** The next states that the server offers for this meeting. */
export function MeetingMoves({ meeting }: { meeting: MeetingHeadFragment }) {
  const { t } = useText();
  const command = useCommand(MoveMeeting);
  const [said, setSaid] = useState<MeetingState>();
  const move = async (to: MeetingState): Promise<void> => {
    if (command.busy) return;
    const outcome = await command.run({ input: { id: meeting.id, version: meeting.version, to } });
    if (outcome.ok) setSaid(to);
  };
  if (meeting.availableMoves.length === 0 && !said) return null;
  return (
    <div className="mt-4">
      <fieldset aria-label={t('meetings:moves')} className="flex flex-wrap gap-2">
        {meeting.availableMoves.map((to) => (
          <Button key={to} onClick={() => void move(to)}>
            {t(`enums:moveMeeting.${to}`)}
          </Button>
        ))}
      </fieldset>
      {said && <Notice tone="success" title={t('meetings:moved', { state: t(`enums:meeting.${said}`) })} />}
      {command.refused && (
        <Notice
          tone="error"
          title={command.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused.message}
        />
      )}
    </div>
  );
}
