import { useEffect, useRef, useState } from 'react';
import { useSession } from '../graphql';
import { Button, useText } from '../ui';

const MINUTE_MS = 60_000;
const WARN_AFTER_MS = 13 * MINUTE_MS;
const CLOSE_AFTER_MS = 15 * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Closes the screen of somebody who has left it: a warning after 13 minutes without a sign, the sign-in after 15. */
export function IdleLock() {
  const { t } = useText();
  const { signOut } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef(0);
  const [warned, setWarned] = useState(false);
  useEffect(() => {
    const sign = (): void => {
      if (!dialog.current?.open) last.current = Date.now();
    };
    sign();
    const timer = setInterval(() => {
      const still = Date.now() - last.current;
      if (still >= CLOSE_AFTER_MS) void signOut();
      else if (still >= WARN_AFTER_MS) setWarned(true);
    }, LOOK_EVERY_MS);
    for (const name of SIGNS) addEventListener(name, sign, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) removeEventListener(name, sign);
    };
  }, [signOut]);
  useEffect(() => {
    if (warned) dialog.current?.showModal();
    else dialog.current?.close();
  }, [warned]);
  const stay = (): void => {
    last.current = Date.now();
    setWarned(false);
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      onClose={stay}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-12 border-2 border-solid-gray-900 bg-white p-5"
    >
      <h2 id="idle-title" className="text-lg font-bold">
        {t('shell:idle')}
      </h2>
      <p className="my-3">{t('shell:idleMore')}</p>
      <Button look="primary" onClick={stay}>
        {t('shell:idleStay')}
      </Button>
    </dialog>
  );
}
