import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { ClosingCaseFragment } from '../../graphql/generated/graphql';
import { LinkButton, Notice, StatusChip, TwoSteps, useText } from '../../ui';
import { ReopenCase } from './action-query';
import { CloseForm } from './close-form';

/** What stands in the way of closing a case; the latest result counts, and only where something was heard. */
export function conditionsOf({ actions, conferences }: ClosingCaseFragment) {
  const latest = conferences
    .filter(({ result }) => result)
    .toSorted((a, b) => b.result!.recordedAt.localeCompare(a.result!.recordedAt))[0];
  const heard = conferences.filter(({ state }) => state === 'HELD');
  return {
    heard: heard.length > 0,
    agreed: heard.length === 0 || Boolean(latest?.result?.confirmed),
    /** Where the result is looked at. */
    at: (latest ?? heard.at(-1))?.id,
    untold: actions.filter(({ kind, state }) => kind === 'REPORT' && (state === 'OPEN' || state === 'IN_PROGRESS')),
  };
}

function Condition({ met, words, children }: { met: boolean; words: string; children?: string | false }) {
  const { t } = useText();
  return (
    <li className="grid grid-cols-[max-content_minmax(0,1fr)] items-start gap-2">
      <StatusChip tone={met ? 'done' : 'todo'}>{t(met ? 'closing:met' : 'closing:unmet')}</StatusChip>
      <span>
        {words}
        {children && <span className="block text-sm text-solid-gray-700">{children}</span>}
      </span>
    </li>
  );
}

/** Closes a case that was heard and told, or opens it again; for those who present it. */
export function ClosingDesk({ of }: { of: ClosingCaseFragment }) {
  const { t } = useText();
  const reopen = useCommand(ReopenCase);
  const [told, setTold] = useState<ClosingCaseFragment>();
  const [said, setSaid] = useState<'closed' | 'reopened'>();
  const one = told && told.version > of.version ? told : of;
  const done = (next: ClosingCaseFragment, what: 'closed' | 'reopened'): void => {
    setTold(next);
    setSaid(what);
  };
  const openAgain = async (): Promise<void> => {
    const outcome = await reopen.run({ input: { caseId: one.id, version: one.version } });
    if (outcome.ok) done(outcome.data.reopenCase, 'reopened');
  };
  if (one.state === 'DRAFT') return <p>{t('closing:draft')}</p>;
  if (one.state === 'CLOSED')
    return (
      <div className="no-print">
        {said === 'closed' && <Notice tone="success" title={t('closing:closed')} />}
        {reopen.refused && (
          <Notice
            tone="error"
            title={reopen.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : reopen.refused.message}
          />
        )}
        <p className="mb-3">{t('closing:closedLead')}</p>
        <TwoSteps
          label={t('closing:reopen')}
          ask={t('closing:reopenAsk', { code: one.code })}
          sure={t('closing:reopen')}
          busy={reopen.busy}
          onSure={() => void openAgain()}
        />
      </div>
    );
  const { heard, agreed, at, untold } = conditionsOf(one);
  return (
    <div className="no-print">
      {said === 'reopened' && <Notice tone="success" title={t('closing:reopened')} />}
      <p className="mb-3">{t('closing:lead')}</p>
      <h3 className="mb-1 font-bold">{t('closing:conditions')}</h3>
      <ul className="mb-4 flex flex-col gap-2">
        <Condition met={agreed} words={t('closing:needs.RESULT')}>
          {!heard && t('closing:notHeard')}
        </Condition>
        <Condition met={untold.length === 0} words={t('closing:needs.REPORT')}>
          {untold.length === 0 && t('closing:noReport')}
        </Condition>
      </ul>
      {agreed ? (
        <CloseForm one={one} waits={untold.length > 0} onClosed={(next) => done(next, 'closed')} />
      ) : (
        <>
          <p className="mb-3">{t('closing:resultFirst')}</p>
          {at && <LinkButton to={`/conferences/${at}/result`}>{t('closing:toResult')}</LinkButton>}
        </>
      )}
    </div>
  );
}
