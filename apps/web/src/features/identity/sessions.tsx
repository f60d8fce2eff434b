import { useState } from 'react';
import { useSession } from '../../graphql';
import { Button, ErrorState, Loading, Notice, Section, Table, TwoSteps, useFormat, useText } from '../../ui';
import { deviceOf } from './device';
import { useFetched } from './use-fetched';

interface OwnSession {
  readonly id: string;
  readonly beganAt: string;
  readonly seenAt: string;
  readonly agent: string;
  readonly factor: 'PASSWORD' | 'TOTP' | 'PASSKEY' | 'RECOVERY' | 'DIRECTORY';
  readonly organisationName: string;
  readonly current: boolean;
}

/** Where one is signed in; each of the others can be ended at once. */
export function Sessions() {
  const { t } = useText();
  const format = useFormat();
  const { ask } = useSession();
  const { data, failed, again } = useFetched<readonly OwnSession[]>('/auth/sessions');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ ok: boolean; message: string }>();
  const end = async (which: { id: string } | { others: true }): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTold(undefined);
    const answer = await ask('/auth/sessions/end', which);
    setBusy(false);
    setTold({ ok: answer.ok, message: answer.ok ? t('account:ended') : answer.message });
    again();
  };
  const name = ({ agent }: OwnSession): string => {
    const { browser, system } = deviceOf(agent);
    if (browser && system) return t('account:deviceOn', { browser, system });
    return browser ?? system ?? t('account:deviceUnknown');
  };
  const rows = (data ?? []).toSorted(
    (a, b) => Number(b.current) - Number(a.current) || b.seenAt.localeCompare(a.seenAt),
  );
  return (
    <Section title={t('account:sessions')}>
      <p className="mb-3">{t('account:sessionsLead')}</p>
      {told && <Notice tone={told.ok ? 'success' : 'error'} title={told.message} />}
      {!data && !failed && <Loading />}
      {failed && <ErrorState message={failed} again={again} />}
      {data && (
        <Table
          caption={t('account:sessionsCaption')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'device',
              head: t('account:device'),
              names: true,
              cell: (row) => (
                <>
                  <b className="block">{name(row)}</b>
                  {row.current && <span className="text-sm">● {t('account:thisOne')}</span>}
                </>
              ),
            },
            { key: 'organisation', head: t('account:actingFor'), cell: (row) => row.organisationName },
            { key: 'factor', head: t('account:factor'), cell: (row) => t(`account:factor.${row.factor}`) },
            { key: 'began', head: t('account:began'), cell: (row) => format.instant(row.beganAt) },
            { key: 'seen', head: t('account:seen'), cell: (row) => format.instant(row.seenAt) },
            {
              key: 'move',
              head: t('account:move'),
              cell: (row) =>
                row.current ? (
                  ''
                ) : (
                  <Button
                    className="min-h-11"
                    aria-label={t('account:endNamed', { name: name(row), at: format.instant(row.beganAt) })}
                    onClick={() => void end({ id: row.id })}
                  >
                    {t('account:end')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {data && rows.length > 1 && (
        <div className="mt-4">
          <TwoSteps
            label={t('account:endOthers')}
            ask={t('account:endOthersAsk')}
            sure={t('account:endOthers')}
            busy={busy}
            onSure={() => void end({ others: true })}
          />
        </div>
      )}
      {data && rows.length === 1 && <p className="mt-3 text-solid-gray-700">{t('account:onlyThis')}</p>}
    </Section>
  );
}
