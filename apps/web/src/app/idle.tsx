import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { hearTabs, tellTabs, useSession } from '../graphql';
import { Button, useText } from '../ui';

const MINUTE_MS = 60_000;
const WARNED_BEFORE_MS = 2 * MINUTE_MS;
const LOOK_EVERY_MS = 5_000;
const TELL_EVERY_MS = 10_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
/** Where the server does not say: as long as a new organisation gets. */
const USUAL_MINUTES = 15;
/** Where the text of a case may stand, whatever the organisation has chosen. */
const CASE_MINUTES = 5;
const ABOUT_A_CASE = /^\/(cases\/.|conferences\/|requests\/|with-person\/|grounds|openings|ledger)/;

/**
 * Covers the screen of somebody who has left it: a warning two minutes before, in every tab of the browser at once.
 * While somebody works without sending anything, the server is told from time to time.
 */
export function IdleLock() {
  const { t } = useText();
  const { me, locked, lock, look } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef(0);
  const [warned, setWarned] = useState(false);
  const most = ABOUT_A_CASE.test(useLocation().pathname) ? CASE_MINUTES : Infinity;
  const closeAfter = Math.min(me?.idleMinutes ?? USUAL_MINUTES, most) * MINUTE_MS;
  // The provider makes new functions with each change of state; the clock must not start anew for that.
  const ways = useRef({ lock, look });
  useEffect(() => {
    ways.current = { lock, look };
  });
  // Before the page leaves the document: a warning must not come back with it.
  useLayoutEffect(() => {
    if (locked) dialog.current?.close();
  }, [locked]);
  useEffect(() => {
    if (locked) return;
    let told = Date.now();
    let awake = Date.now();
    const seen = (): void => {
      last.current = Date.now();
      setWarned(false);
    };
    const sign = (): void => {
      if (dialog.current?.open) return;
      const now = Date.now();
      if (now - last.current >= closeAfter) return ways.current.lock();
      last.current = now;
      if (now - told > TELL_EVERY_MS) {
        told = now;
        tellTabs('active');
      }
      if (now - awake > closeAfter / 3) {
        awake = now;
        void ways.current.look();
      }
    };
    const watch = (): void => {
      const still = Date.now() - last.current;
      if (still >= closeAfter) ways.current.lock();
      else setWarned(still >= closeAfter - WARNED_BEFORE_MS);
    };
    const back = (): void => {
      if (document.visibilityState !== 'visible') return;
      watch();
      void ways.current.look(true);
    };
    seen();
    const timer = setInterval(watch, LOOK_EVERY_MS);
    const deaf = hearTabs((news) => {
      if (news === 'active') seen();
    });
    for (const name of SIGNS) addEventListener(name, sign, { passive: true });
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      deaf();
      for (const name of SIGNS) removeEventListener(name, sign);
      document.removeEventListener('visibilitychange', back);
    };
  }, [closeAfter, locked]);
  useEffect(() => {
    if (warned) dialog.current?.showModal();
    else dialog.current?.close();
  }, [warned]);
  const stay = (): void => {
    last.current = Date.now();
    setWarned(false);
    tellTabs('active');
    void look();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
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
