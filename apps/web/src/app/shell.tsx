import { Suspense, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../graphql';
import { Loading, useText } from '../ui';
import { useDocumentLanguage } from './document-language';
import { Footer } from './footer';
import { Header } from './header';
import { IdleLock } from './idle';
import { SideNavigation } from './navigation';
import { Strips } from './strips';

function SkipLink() {
  const { t } = useText();
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:bg-yellow-300 focus:px-4 focus:py-2 focus:text-black"
      onClick={(event) => {
        event.preventDefault();
        const main = document.getElementById('main');
        (main?.querySelector('h1') ?? main)?.focus();
      }}
    >
      {t('shell:skip')}
    </a>
  );
}

/** Before signing in: brand, content, language. */
export function Entrance() {
  useDocumentLanguage();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl flex-1 px-4 py-6 md:px-8">
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
    </div>
  );
}

/** The frame of every page behind the sign-in; without a session it leads to the sign-in and back. */
export function Shell() {
  useDocumentLanguage();
  const { me, ended } = useSession();
  const location = useLocation();
  const [menu, setMenu] = useState(false);
  const { t } = useText();
  if (me === undefined) {
    return (
      <main className="p-6">
        <Loading />
      </main>
    );
  }
  if (me === null) {
    const from = location.pathname + location.search;
    return <Navigate to="/sign-in" replace state={{ from, ended }} />;
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Strips me={me} />
      <Header me={me} onMenu={() => setMenu(true)} />
      <div className="flex flex-1">
        <SideNavigation open={menu} onClose={() => setMenu(false)} label={t('shell:navigation')} />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 md:px-8 print:p-0">
          <div className="max-w-[64rem]">
            <Suspense fallback={<Loading />}>
              {/* Nothing that was typed for one organisation may be sent for another. */}
              <Outlet key={`${me.staffId} ${me.organisation.id}`} />
            </Suspense>
          </div>
        </main>
      </div>
      <IdleLock />
      <Footer />
    </div>
  );
}
