import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { type SampleAccount, sampleAccounts, useSession } from '../graphql';
import { Button, Empty, ErrorState, LinkButton, Loading, Notice, Page, useText } from '../ui';

/** First start: one card per sample role. */
export function WelcomePage() {
  const { t } = useText();
  const { signInAsSample } = useSession();
  const navigate = useNavigate();
  const [accounts, setAccounts] = useState<readonly SampleAccount[] | 'failed'>();
  const [refused, setRefused] = useState<string>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    void sampleAccounts()
      .then(setAccounts)
      .catch(() => setAccounts('failed'));
  }, [turn]);
  const again = (): void => {
    setAccounts(undefined);
    setTurn(turn + 1);
  };
  const start = async ({ email }: SampleAccount): Promise<void> => {
    const answer = await signInAsSample(email);
    if (answer.ok) void navigate(answer.data.step ? `/sign-in?step=${answer.data.step}` : '/');
    else setRefused(answer.message);
  };
  return (
    <Page kind="settings" title={t('entry:welcomeTitle')}>
      <p className="mb-4">{t('entry:welcomeLead')}</p>
      <Notice tone="warning" title={t('shell:demo')} />
      {refused && <Notice tone="error" title={refused} />}
      {accounts === undefined && <Loading />}
      {accounts === 'failed' && <ErrorState message={t('ui:unreachable')} again={again} />}
      {Array.isArray(accounts) && accounts.length === 0 && (
        <>
          <Empty>{t('entry:noSample')}</Empty>
          <LinkButton className="mt-4" to="/sign-in">
            {t('entry:signInTitle')}
          </LinkButton>
        </>
      )}
      {Array.isArray(accounts) && accounts.length > 0 && (
        <ul aria-label={t('entry:accountList')} className="grid gap-4 sm:grid-cols-2">
          {(accounts as readonly SampleAccount[]).map((account) => (
            <li key={account.email} className="flex flex-col gap-2 rounded-12 border border-solid-gray-420 p-4">
              <h2 lang="ja" className="text-lg font-bold">
                {account.role}
              </h2>
              <p lang="ja" className="flex-1 text-solid-gray-700">
                {account.name}
              </p>
              <Button onClick={() => void start(account)} aria-label={t('entry:startAsNamed', { name: account.role })}>
                {t('entry:startAs')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
