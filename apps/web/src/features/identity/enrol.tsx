import { useState } from 'react';
import { Page, useText } from '../../ui';
import { PasskeyEnrol } from './passkey-enrol';
import { RecoveryCodes } from './recovery-codes';
import { type Registered, TotpEnrol } from './totp-enrol';

interface Props {
  /** A factor stands and its codes are kept: the person is in. */
  onDone: () => void;
  onEnded: (message: string) => void;
}

/** The first second factor: a passkey or an authenticator app, then the codes for the day on which it is lost. */
export function Enrol({ onDone, onEnded }: Props) {
  const { t } = useText();
  const [codes, setCodes] = useState<readonly string[]>();
  const registered = ({ recoveryCodes }: Registered): void => {
    if (recoveryCodes?.length) setCodes(recoveryCodes);
    else onDone();
  };
  if (codes) {
    return (
      <Page key="codes" kind="settings" title={t('identity:codesTitle')}>
        <RecoveryCodes codes={codes} onKept={onDone} />
      </Page>
    );
  }
  return (
    <Page key="choose" kind="settings" title={t('identity:enrolTitle')}>
      <p className="mb-6">{t('identity:enrolLead')}</p>
      <div className="flex flex-col gap-6">
        <section aria-labelledby="enrol-passkey" className="rounded-12 border border-solid-gray-420 p-4">
          <h2 id="enrol-passkey" className="text-lg font-bold">
            {t('identity:passkey')}
          </h2>
          <p className="mb-4">{t('identity:enrolPasskeyLead')}</p>
          <PasskeyEnrol onRegistered={registered} onEnded={onEnded} />
        </section>
        <section aria-labelledby="enrol-totp" className="rounded-12 border border-solid-gray-420 p-4">
          <h2 id="enrol-totp" className="text-lg font-bold">
            {t('identity:enrolTotp')}
          </h2>
          <p className="mb-4">{t('identity:enrolTotpLead')}</p>
          <TotpEnrol onRegistered={registered} onEnded={onEnded} />
        </section>
      </div>
    </Page>
  );
}
