import { useEffect, useRef, useState } from 'react';
import { AskSure } from './ask-sure';
import { Button } from './button';

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
  const [step, setStep] = useState<'begin' | 'asked' | 'left'>('begin');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'left') first.current?.focus();
  }, [step]);
  if (step === 'asked')
    return <AskSure ask={ask} sure={sure} busy={busy} onSure={onSure} onCancel={() => setStep('left')} />;
  return (
    <Button
      look={look}
      ref={first}
      {...(about ? { 'aria-label': `${label}: ${about}` } : {})}
      onClick={() => setStep('asked')}
    >
      {label}
    </Button>
  );
}
