import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { ConferencePresence, ConferenceRoomFragment } from '../../graphql/generated/graphql';
import { Button, Checkbox, Notice, useText } from '../../ui';
import { AnswerConference } from './conference-row';

const ANSWERS: readonly ConferencePresence[] = ['PRESENT', 'REMOTE', 'ABSENT'];

/** One's own answer, sent with one press; from elsewhere only after the declaration. */
export function OwnAnswer({ own }: { own: ConferenceRoomFragment['attendance'][number] }) {
  const { t } = useText();
  const command = useCommand(AnswerConference);
  const [alone, setAlone] = useState(own.declaredAlone);
  const [said, setSaid] = useState<ConferencePresence>();
  const [first, setFirst] = useState(false);
  const answer = async (presence: ConferencePresence): Promise<void> => {
    setSaid(undefined);
    setFirst(presence === 'REMOTE' && !alone);
    if (command.busy || (presence === 'REMOTE' && !alone)) return;
    const outcome = await command.run({
      input: { attendanceId: own.id, version: own.version, presence, declaredAlone: presence === 'REMOTE' },
    });
    if (outcome.ok) setSaid(presence);
  };
  const { refused } = command;
  return (
    <>
      <p className="mb-3">{t('conferences:answerLead')}</p>
      <Checkbox
        name="declaredAlone"
        label={t('conferences:declare')}
        checked={alone}
        onChange={({ target }) => setAlone(target.checked)}
      />
      <fieldset aria-label={t('conferences:yourAnswer')} className="mt-3 flex flex-wrap gap-2">
        {ANSWERS.map((presence) => (
          <Button key={presence} aria-pressed={own.presence === presence} onClick={() => void answer(presence)}>
            {own.presence === presence && <span aria-hidden="true">✓ </span>}
            {t(`conferences:presence.${presence}`)}
          </Button>
        ))}
      </fieldset>
      {first && <Notice tone="error" title={t('conferences:declareFirst')} />}
      {said && (
        <Notice tone="success" title={t('conferences:answered', { answer: t(`conferences:presence.${said}`) })} />
      )}
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
    </>
  );
}
