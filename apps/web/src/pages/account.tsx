import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Factors } from '../features/identity/factors';
import type { OwnFactors } from '../features/identity/own-factors';
import { OwnSignInsSection } from '../features/identity/own-sign-ins';
import { PasswordChange } from '../features/identity/password-change';
import { Sessions } from '../features/identity/sessions';
import { useFetched } from '../features/identity/use-fetched';
import { useMe } from '../graphql';
import { ErrorState, Facts, LanguageChoice, Loading, Notice, Page, Section, useText } from '../ui';

/** Fewest characters of a password: alone, and with a second factor beside it. */
const ALONE = 15;
const WITH_A_SECOND = 12;

/** One's own account: devices, second factors, password. */
export function AccountPage() {
  const { t } = useText();
  const me = useMe();
  const [query] = useSearchParams();
  const { data, failed, again } = useFetched<OwnFactors>('/auth/factors');
  const [round, setRound] = useState(0);
  return (
    <Page kind="settings" title={t('account:title')}>
      <p className="mb-4">{t('account:lead')}</p>
      {query.has('linked') && <Notice tone="success" title={t('account:directoryLinked')} />}
      <Section title={t('account:who')}>
        <Facts
          facts={[
            [t('account:name'), me.name],
            [t('account:organisation'), me.organisation.name],
            [t('account:post'), me.postTitle],
          ]}
        />
      </Section>
      <Sessions key={round} />
      {!data && !failed && <Loading />}
      {failed && !data && <ErrorState message={failed} again={again} />}
      {data && <Factors factors={data} onChanged={again} />}
      {data && (
        <PasswordChange
          least={data.required === 'PASSWORD' ? ALONE : WITH_A_SECOND}
          onChanged={() => setRound(round + 1)}
        />
      )}
      <OwnSignInsSection />
      <Section title={t('account:language')}>
        <p className="mb-2">{t('account:languageLead')}</p>
        <div className="flex flex-wrap gap-2">
          <LanguageChoice />
        </div>
      </Section>
    </Page>
  );
}
