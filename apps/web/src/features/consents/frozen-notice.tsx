import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Notice, TwoSteps, useFormat, useText } from '../../ui';
import { SettleFreeze } from './consent-query';

interface Props {
  freezes: CaseConsentsFragment['freezes'];
  onSettled: (one: CaseConsentsFragment) => void;
}

/** That somebody heard her wish to stop, until the presenter has asked her. */
export function FrozenNotice({ freezes, onSettled }: Props) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(SettleFreeze);
  const [settled, setSettled] = useState(false);
  const settle = async (freezeId: string): Promise<void> => {
    const outcome = await command.run({ input: { freezeId } });
    setSettled(outcome.ok);
    if (outcome.ok) onSettled(outcome.data.settleFreeze);
  };
  const open = freezes.filter(({ settledAt }) => !settledAt);
  return (
    <>
      {settled && open.length === 0 && <Notice tone="success" title={t('returns:settled')} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      {open.map(({ id, askedAt, dueOn, overdue }) => (
        <Notice key={id} tone="warning" title={t('returns:asked', { time: format.instant(askedAt) })}>
          {overdue && <p className="mt-2 font-bold">{t('returns:askedLate', { due: format.date(dueOn) })}</p>}
          <p className="my-2">{t('returns:askedNext', { due: format.date(dueOn) })}</p>
          <TwoSteps
            label={t('returns:settle')}
            ask={t('returns:settleAsk')}
            sure={t('returns:settleSure')}
            busy={command.busy}
            onSure={() => void settle(id)}
          />
        </Notice>
      ))}
    </>
  );
}
