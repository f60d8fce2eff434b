import { useRef, useState } from 'react';
import { Button, Checkbox, Notice, useText } from '../../ui';

/** Codes for the day on which the device is lost, shown once; one goes on only after saying that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useText();
  const [kept, setKept] = useState(false);
  const [missing, setMissing] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const tick = useRef<HTMLInputElement>(null);
  const copy = (): void => {
    // There is no clipboard on plain http addresses.
    void (navigator.clipboard?.writeText(codes.join('\n')) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const goOn = (): void => {
    setMissing(!kept);
    if (kept) onKept();
    else tick.current?.focus();
  };
  return (
    <div className="max-w-xl">
      <p>{t('identity:codesLead')}</p>
      <ol
        aria-label={t('identity:codesList')}
        className="my-4 grid grid-cols-1 gap-x-8 gap-y-1 rounded-8 border-2 border-solid-gray-700 px-4 py-3 font-mono text-lg min-[24rem]:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code} translate="no" className="break-inside-avoid whitespace-nowrap">
            {code}
          </li>
        ))}
      </ol>
      <div className="no-print flex flex-wrap gap-3">
        <Button onClick={copy}>{t('identity:codesCopy')}</Button>
        <Button onClick={() => window.print()}>{t('identity:codesPrint')}</Button>
      </div>
      <div className="no-print mt-2">
        <output className="block">{copied === true && t('identity:codesCopied')}</output>
        {copied === false && <Notice tone="error" title={t('identity:codesNotCopied')} />}
        <div className="mt-4">
          {missing && (
            <p id="codes-kept-error" className="text-sm font-bold text-error-2">
              <span className="sr-only">{t('ui:errorLabel')} </span>
              {t('identity:codesKeptRequired')}
            </p>
          )}
          <Checkbox
            label={t('identity:codesKept')}
            name="kept"
            ref={tick}
            checked={kept}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? 'codes-kept-error' : undefined}
            onChange={(event) => {
              setKept(event.target.checked);
              setMissing(false);
            }}
          />
        </div>
        <Button look="primary" className="mt-4" onClick={goOn}>
          {t('identity:codesDone')}
        </Button>
      </div>
    </div>
  );
}
