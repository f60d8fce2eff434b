import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useText } from '../ui/text';

interface Props {
  /** What is told before it is opened. */
  lead: string;
  label: string;
  /** The open text: `onClose` is its reader's, `onEnd` its lease's (see `useLease`). */
  children: (ways: { onClose: () => void; onEnd: () => void }) => ReactNode;
}

/** Confidential text behind one button, because opening it is recorded; when its lease ends, it goes and that is said. */
export function Leased({ lead, label, children }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [ended, setEnded] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const end = useCallback(() => {
    setOpen(false);
    setEnded(true);
  }, []);
  if (open) return <>{children({ onClose: close, onEnd: end })}</>;
  return (
    <>
      {ended && <Notice tone="warning" title={t('cases:leaseEnded')} />}
      <p className="mb-3">{lead}</p>
      <Button
        look="primary"
        onClick={() => {
          setEnded(false);
          setOpen(true);
        }}
      >
        {label}
      </Button>
    </>
  );
}
