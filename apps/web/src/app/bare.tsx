import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../graphql';
import { Loading } from '../ui';
import { hideScreen } from './hide';
import { IdleLock } from './idle';

/** The frame of a page that is shown to somebody else: no brand, no navigation, nobody's name, no organisation. */
export function Bare() {
  const { me, ended } = useSession();
  const location = useLocation();
  if (me === null) return <Navigate to="/sign-in" replace state={{ from: location.pathname, ended }} />;
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl px-4 py-5 md:px-8">
      {me === undefined ? (
        <Loading />
      ) : (
        <Suspense fallback={<Loading />}>
          <Outlet key={`${me.staffId} ${me.organisation.id}`} context={hideScreen} />
        </Suspense>
      )}
      {me && <IdleLock />}
    </main>
  );
}
