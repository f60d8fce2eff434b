import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ProveYourself } from '../features/identity/prove-yourself';
import { useSession, type Ways } from '../graphql';
import { Button, Notice, useText } from '../ui';
import { detach } from './detach';
import { useDocumentLanguage } from './document-language';

/** What stands in place of a locked page: how to open it, and nothing of what was there. */
function Covered() {
  const { t } = useText();
  const { waysToUnlock, unlock, signOut } = useSession();
  const [ways, setWays] = useState<Ways | null>();
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentLanguage();
  const ask = useCallback(async () => {
    const told = await waysToUnlock();
    setWays((before) => told ?? before ?? null);
    return told;
  }, [waysToUnlock]);
  // Asked once: the session answers with a new function whenever the language changes.
  const first = useRef(ask);
  useEffect(() => {
    heading.current?.focus();
    void first.current();
  }, []);
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-10 md:px-8">
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl leading-150 font-bold md:text-[1.75rem]">
        {t('identity:lockedTitle')}
      </h1>
      <p className="mb-6">{t('identity:lockedLead')}</p>
      <output className="block">{ways === undefined ? t('identity:lockedAsking') : ''}</output>
      {ways === null && (
        <>
          <Notice tone="error" title={t('identity:lockedUnreachable')} />
          <Button onClick={() => void ask()}>{t('ui:again')}</Button>
        </>
      )}
      {ways && (
        <ProveYourself
          methods={ways.methods}
          passkeyOptions={async () => (await ask())?.passkeyOptions ?? null}
          onProof={unlock}
        />
      )}
      <Button look="quiet" className="mt-8" onClick={() => void signOut()}>
        {t('identity:lockedLeave')}
      </Button>
    </main>
  );
}

/** Covers the screen of a locked session: the page leaves the document and comes back as it was. */
export function Cover() {
  const { t } = useText();
  const { locked } = useSession();
  const neutral = t('shell:title', { kind: t('shell:titleSettings') });
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const root = document.getElementById('root');
    if (!locked || !root) return;
    const putBack = detach(root);
    document.body.append(place);
    return () => {
      place.remove();
      putBack();
    };
  }, [locked, place]);
  // Together with the cover, and after the title of the page was noted.
  useLayoutEffect(() => {
    if (locked) document.title = neutral;
  }, [locked, neutral]);
  return locked ? createPortal(<Covered />, place) : null;
}
