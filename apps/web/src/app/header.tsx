import { Link } from 'react-router';
import type { Me } from '../graphql';
import { Button, useText } from '../ui';
import { hideScreen } from './hide';

function Mark() {
  return (
    <svg aria-hidden="true" width="30" height="22" viewBox="0 0 30 22" className="shrink-0">
      <circle cx="9" cy="11" r="7" fill="none" stroke="#00118f" strokeWidth="3" />
      <circle cx="21" cy="11" r="7" fill="none" stroke="#1a1a1a" strokeWidth="3" />
    </svg>
  );
}

/** Brand, who one is and for which organisation, and the way out of sight. */
export function Header({ me, onMenu }: { me?: Me; onMenu?: () => void }) {
  const { t } = useText();
  return (
    <header className="no-print sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-solid-gray-420 bg-white px-3 py-2 md:px-6">
      {onMenu && (
        <Button look="quiet" className="min-h-11 whitespace-nowrap lg:hidden" onClick={onMenu} aria-haspopup="dialog">
          {t('shell:menu')}
        </Button>
      )}
      <Link
        to="/"
        className="flex min-h-11 items-center gap-2 text-lg font-bold whitespace-nowrap text-solid-gray-900 no-underline hover:underline"
      >
        <Mark />
        {t('shell:brand')}
      </Link>
      <span className="flex-1" />
      {me && (
        <>
          <p className="order-last basis-full text-sm leading-140 sm:order-none sm:basis-auto sm:text-right">
            <b className="sm:block">{me.organisation.name}</b> {me.postTitle}
          </p>
          <Button
            look="plain"
            className="min-h-11 px-2 text-sm whitespace-nowrap sm:px-4 sm:text-base"
            onClick={hideScreen}
          >
            {t('shell:hide')}
          </Button>
        </>
      )}
    </header>
  );
}
