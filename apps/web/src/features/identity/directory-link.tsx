import { type ReactNode, useState } from 'react';
import { useSession } from '../../graphql';
import { Button, Notice, TwoSteps, useText } from '../../ui';
import { useOffered } from './other-ways';

interface Props {
  linked: boolean;
  busy: boolean;
  onRemove: () => void;
  frame: (children: ReactNode) => ReactNode;
}

/** The link with the ward's own directory, where there is one: made by the person alone. */
export function DirectoryLink({ linked, busy, onRemove, frame }: Props) {
  const { t } = useText();
  const { ask } = useSession();
  const { directory } = useOffered();
  const [refused, setRefused] = useState<string>();
  if (!directory && !linked) return null;
  const link = async (): Promise<void> => {
    const answer = await ask<{ location: string }>('/auth/directory/link');
    if (answer.ok) location.assign(answer.data.location);
    else setRefused(answer.message);
  };
  return frame(
    <>
      {refused && <Notice tone="error" title={refused} />}
      {linked ? (
        <>
          <p className="mb-3">
            <span aria-hidden="true">✓ </span>
            {t('account:directoryOn')}
          </p>
          <TwoSteps
            label={t('account:directoryUnlink')}
            ask={t('account:directoryUnlinkAsk')}
            sure={t('account:removeSure')}
            busy={busy}
            onSure={onRemove}
          />
        </>
      ) : (
        directory && (
          <>
            <p className="mb-3">{t('account:directoryLead', { label: directory.label })}</p>
            <Button onClick={() => void link()}>{t('account:directoryLink', { label: directory.label })}</Button>
          </>
        )
      )}
    </>,
  );
}
