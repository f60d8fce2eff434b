import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import { Notice } from './notice';
import { useText } from './text';

interface Props {
  /** Names whom or what it concerns and what will happen. */
  ask: string;
  more?: ReactNode;
  sure: string;
  busy: boolean;
  onSure: () => void;
  onCancel: () => void;
}

/** Says what will happen and asks once more; the button that does it has the focus and is read out with what it does. */
export function AskSure({ ask, more, sure, busy, onSure, onCancel }: Props) {
  const { t } = useText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <fieldset className="w-full" aria-labelledby={id}>
      <Notice tone="warning" title={ask} titleId={id}>
        {more && <div id={`${id}-more`}>{more}</div>}
        <div className="mt-3 flex flex-wrap gap-3">
          <Button
            look="primary"
            ref={button}
            aria-describedby={more ? `${id} ${id}-more` : id}
            aria-disabled={busy || undefined}
            onClick={() => {
              if (!busy) onSure();
            }}
          >
            {busy ? t('ui:saving') : sure}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('ui:cancel')}
          </Button>
        </div>
      </Notice>
    </fieldset>
  );
}
