import { useState } from 'react';
import { useCommand, useMe } from '../../graphql';
import type { ConferenceRecordFragment } from '../../graphql/generated/graphql';
import { Notice, TwoSteps, useText } from '../../ui';
import { hasConfirmed } from './lacking';
import { ConfirmResult } from './record-query';

interface Props {
  conference: ConferenceRecordFragment;
  mayNow: boolean;
  onDone: (next: ConferenceRecordFragment) => void;
  onConflict: () => void;
}

/** Confirms the result that stands on the screen; only where somebody leads. */
export function ConfirmThis({ conference, mayNow, onDone, onConflict }: Props) {
  const { t } = useText();
  const me = useMe();
  const command = useCommand(ConfirmResult);
  const [said, setSaid] = useState(false);
  const { result } = conference;
  if (!result) return null;
  if (!result.leadOrganisation) return <p className="mt-2">{t('results:confirmNotYet')}</p>;
  const mayConfirm = conference.abilities.includes('confirm');
  const own = hasConfirmed(result.confirmations, me);
  const confirm = async (): Promise<void> => {
    setSaid(false);
    const outcome = await command.run({ input: { conferenceId: conference.id, resultId: result.id } });
    if (outcome.ok) {
      setSaid(true);
      onDone(outcome.data.confirmResult);
    } else if (outcome.refused.code === 'CONFLICT') onConflict();
  };
  const { refused } = command;
  return (
    <div className="no-print mt-3">
      {said && own && <Notice tone="success" title={t('results:confirmDone')} />}
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
      {own && !said && <p>{t('results:confirmOwn')}</p>}
      {!mayConfirm && <p>{t('entries:confirmNever')}</p>}
      {!own && mayNow && mayConfirm && (
        <TwoSteps
          key={result.id}
          label={t('results:confirm')}
          ask={t('results:confirmAsk')}
          sure={t('results:confirm')}
          busy={command.busy}
          onSure={() => void confirm()}
        />
      )}
    </div>
  );
}
