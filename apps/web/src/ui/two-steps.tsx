import { useEffect, useRef, useState } from 'react';
import { Button } from './button';
import { Notice } from './notice';
import { useText } from './text';

interface Props {
  label: string;
  ask: string;
  sure: string;
  busy: boolean;
  look?: 'primary' | 'secondary' | 'quiet';
  /** Tells equal buttons of one page apart. */
  about?: string;
  onSure: () => void;
}

/** A button that says what will happen before it does it: the first press asks, the second does. */
export function TwoSteps({ label, ask, sure, busy, look = 'secondary', about, onSure }: Props) {
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  const sureButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) sureButton.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <Button look={look} {...(about ? { 'aria-label': `${label}: ${about}` } : {})} onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div className="w-full">
      <Notice tone="warning" title={ask}>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button
            look="primary"
            ref={sureButton}
            aria-disabled={busy || undefined}
            onClick={() => {
              if (!busy) onSure();
            }}
          >
            {busy ? t('ui:saving') : sure}
          </Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {t('ui:cancel')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
