import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useMe } from '../graphql';
import { Button, useText } from '../ui';
import { Account } from './account';
import { type Way, waysFor } from './ways-around';

const LINK =
  'flex min-h-11 items-center rounded-8 border-l-4 px-3 text-solid-gray-900 no-underline hover:underline aria-[current=page]:border-blue-900 aria-[current=page]:bg-blue-50 aria-[current=page]:font-bold aria-[current=page]:text-blue-1000';

/** Whether an address is that of a way, or of a page below it. */
const standsAt = (address: string, { to, below = [] }: Way): boolean =>
  [to, ...below].some((start) => address === start || (start !== '/' && address.startsWith(`${start}/`)));

function Links({ onGo }: { onGo?: () => void }) {
  const { t } = useText();
  const { pathname } = useLocation();
  return waysFor(useMe()).map(({ head, ways }) => (
    <div key={head ?? 'first'} className="mb-4">
      {head && <p className="px-4 text-sm text-solid-gray-700">{t(head)}</p>}
      <ul>
        {ways.map((way) => {
          const here = standsAt(pathname, way);
          return (
            <li key={way.to}>
              <Link
                to={way.to}
                {...(onGo ? { onClick: onGo } : {})}
                aria-current={here ? 'page' : undefined}
                className={`${LINK} ${here ? '' : 'border-transparent'}`}
              >
                {t(way.label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

/** The way around: a column on wide screens, below 1024 px a drawer that the menu button opens. */
export function SideNavigation({ open, onClose, label }: { open: boolean; onClose: () => void; label: string }) {
  const { t } = useText();
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) drawer.current?.showModal();
    else drawer.current?.close();
  }, [open]);
  return (
    <>
      <nav
        aria-label={label}
        className="no-print hidden w-56 shrink-0 border-r border-solid-gray-420 px-3 py-4 lg:block"
      >
        <Links />
        <Account />
      </nav>
      <dialog
        ref={drawer}
        onClose={onClose}
        aria-label={t('shell:menu')}
        className="m-0 h-dvh max-h-none w-72 max-w-[85vw] bg-white p-4"
      >
        {open && (
          <>
            <Button look="quiet" className="mb-3" onClick={onClose}>
              {t('shell:closeMenu')}
            </Button>
            <nav aria-label={label}>
              <Links onGo={onClose} />
            </nav>
            <Account onGo={onClose} />
          </>
        )}
      </dialog>
    </>
  );
}
