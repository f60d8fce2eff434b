import { type ReactNode, useState } from 'react';
import { Button, Notice, Section, TwoSteps, useText } from '../../ui';
import { DirectoryLink } from './directory-link';
import { type OwnFactors, useFactorMoves } from './own-factors';
import { PasskeyEnrol } from './passkey-enrol';
import { PasskeyList } from './passkey-list';
import { RecoveryCodes } from './recovery-codes';
import { type Registered, TotpEnrol } from './totp-enrol';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="border-t border-solid-gray-420 py-4 first:border-0 first:pt-0">
      <h3 className="mb-1 font-bold">{title}</h3>
      {children}
    </section>
  );
}

/** What one shows beside the password: the app, passkeys, codes on paper, the directory. */
export function Factors({ factors, onChanged }: { factors: OwnFactors; onChanged: () => void }) {
  const { t } = useText();
  const [codes, setCodes] = useState<readonly string[]>();
  const [adding, setAdding] = useState(false);
  const moves = useFactorMoves(onChanged);
  const { totp, passkeys, recoveryCodesLeft, required } = factors;
  const registered = ({ recoveryCodes }: Registered): void => {
    setAdding(false);
    if (recoveryCodes?.length) setCodes(recoveryCodes);
    moves.tell(t('account:added'));
    onChanged();
  };
  if (codes) {
    return (
      <Section title={t('identity:codesTitle')}>
        <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
      </Section>
    );
  }
  return (
    <Section title={t('account:factors')}>
      <p className="mb-4">{t(required === 'SECOND_FACTOR' ? 'account:factorsRequired' : 'account:factorsOptional')}</p>
      {moves.told && <Notice tone={moves.told.ok ? 'success' : 'error'} title={moves.told.message} />}
      <Part title={t('account:passkeys')}>
        <PasskeyList
          passkeys={passkeys}
          busy={moves.busy}
          onRemove={(id) => void moves.remove({ kind: 'PASSKEY', id })}
        />
        <div className="mt-3">
          {adding ? (
            <PasskeyEnrol onRegistered={registered} onCancel={() => setAdding(false)} />
          ) : (
            <Button onClick={() => setAdding(true)}>{t('account:passkeyAdd')}</Button>
          )}
        </div>
      </Part>
      <Part title={t('account:factor.TOTP')}>
        <p className="mb-3">
          {totp && <span aria-hidden="true">✓ </span>}
          {t(totp ? 'account:totpOn' : 'account:totpOff')}
        </p>
        {totp ? (
          <TwoSteps
            label={t('account:removeTotp')}
            ask={t('account:removeTotpAsk')}
            sure={t('account:removeSure')}
            busy={moves.busy}
            onSure={() => void moves.remove({ kind: 'TOTP' })}
          />
        ) : (
          <TotpEnrol onRegistered={registered} />
        )}
      </Part>
      {(totp || passkeys.length > 0) && (
        <Part title={t('identity:recovery')}>
          <p className="mb-3">
            {recoveryCodesLeft > 0 ? t('account:codesLeft', { n: recoveryCodesLeft }) : t('account:codesNone')}
          </p>
          <TwoSteps
            label={t('account:codesAnew')}
            ask={t('account:codesAsk')}
            sure={t('account:codesSure')}
            busy={moves.busy}
            onSure={() => void moves.codesAnew(setCodes)}
          />
        </Part>
      )}
      <DirectoryLink
        linked={factors.directory ?? false}
        busy={moves.busy}
        onRemove={() => void moves.remove({ kind: 'DIRECTORY' })}
        frame={(children) => <Part title={t('account:directory')}>{children}</Part>}
      />
    </Section>
  );
}
