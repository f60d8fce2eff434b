import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { RequestRowFragment } from '../../graphql/generated/graphql';
import { Empty, Notice, TwoSteps, useText } from '../../ui';
import { RequestCard } from './request-card';
import { WithdrawInformationRequest } from './request-query';

function Asked({ of }: { of: RequestRowFragment }) {
  const { t } = useText();
  const command = useCommand(WithdrawInformationRequest);
  const [told, setTold] = useState<RequestRowFragment>();
  const row = told && told.version > of.version ? told : of;
  const withdraw = async (): Promise<void> => {
    const outcome = await command.run({ input: { requestId: row.id, version: row.version } });
    if (outcome.ok) setTold(outcome.data.withdrawInformationRequest);
  };
  return (
    <RequestCard of={row} asks>
      {told && <Notice tone="success" title={t('requests:withdrawn')} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      {row.abilities.includes('withdraw') && (
        <div className="mt-2">
          <TwoSteps
            look="quiet"
            label={t('requests:withdraw')}
            about={row.organisation.name}
            ask={t('requests:withdrawAsk')}
            sure={t('requests:withdraw')}
            busy={command.busy}
            onSure={() => void withdraw()}
          />
        </div>
      )}
    </RequestCard>
  );
}

/** Whom those who present a case have asked, and how each has answered; nothing is counted. */
export function AskedList({ requests }: { requests: readonly RequestRowFragment[] }) {
  const { t } = useText();
  if (requests.length === 0) return <Empty>{t('requests:askedNone')}</Empty>;
  return (
    <ul className="flex flex-col gap-3">
      {requests.map((row) => (
        <Asked key={row.id} of={row} />
      ))}
    </ul>
  );
}
