import { useState } from 'react';
import { useCommand, useMe } from '../../graphql';
import type { ConferenceRecordFragment } from '../../graphql/generated/graphql';
import { Notice, TwoSteps, useText } from '../../ui';
import { hasConfirmed } from './lacking';
import { ConfirmEntries } from './record-query';
import type { Words } from './use-sealed';

interface Props {
  conference: ConferenceRecordFragment;
  words: Words | undefined;
  onDone: (next: ConferenceRecordFragment) => void;
  onConflict: () => void;
}

/** Confirms what stands open on the screen, and nothing that was not read. */
export function ConfirmRead({ conference, words, onDone, onConflict }: Props) {
  const { t } = useText();
  const me = useMe();
  const command = useCommand(ConfirmEntries);
  const [said, setSaid] = useState<number>();
  const waiting = conference.entries.filter(({ confirmations }) => !hasConfirmed(confirmations, me));
  const read = waiting.filter(({ id }) => words?.get(id));
  const confirm = async (): Promise<void> => {
    setSaid(undefined);
    const entryIds = read.map(({ id }) => id);
    const outcome = await command.run({ input: { conferenceId: conference.id, entryIds } });
    if (outcome.ok) {
      setSaid(entryIds.length);
      onDone(outcome.data.confirmEntries);
    } else if (outcome.refused.code === 'CONFLICT') onConflict();
  };
  const { refused } = command;
  return (
    <div className="no-print">
      {said !== undefined && <Notice tone="success" title={t('entries:confirmDone', { n: said })} />}
      {refused && (
        <Notice tone="error" title={refused.code === 'CONFLICT' ? t('entries:confirmConflict') : refused.message} />
      )}
      {waiting.length === 0 ? (
        <p>{t('entries:confirmOwn')}</p>
      ) : (
        <>
          <p className="mb-3">{t('entries:confirmLead')}</p>
          {read.length === 0 ? (
            <p>{t('entries:confirmFirst')}</p>
          ) : (
            <TwoSteps
              key={read.map(({ id }) => id).join(' ')}
              label={t('entries:confirmNow', { n: read.length })}
              ask={t('entries:confirmAsk', { n: read.length })}
              sure={t('entries:confirmSure')}
              busy={command.busy}
              onSure={() => void confirm()}
            />
          )}
        </>
      )}
    </div>
  );
}
