import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Me } from '../graphql';
import { useText } from '../ui';

/** Lines above everything: practice data, a lost connection, and for whom one acts since just now. */
export function Strips({ me }: { me: Me }) {
  const { t } = useText();
  const switched = (useLocation().state as { switched?: boolean } | null)?.switched ?? false;
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <>
      {me.sample && (
        <aside
          aria-label={t('shell:practice')}
          className="no-print border-b border-solid-gray-420 bg-yellow-50 px-4 py-1.5 text-sm text-solid-gray-900 md:px-6"
        >
          {t('shell:demo')}
        </aside>
      )}
      <output className="block no-print">
        {!online && (
          <p className="border-b-2 border-warning-yellow-2 bg-white px-4 py-2 md:px-6">{t('shell:offline')}</p>
        )}
        {switched && (
          <p className="border-b border-solid-gray-420 bg-blue-50 px-4 py-2 text-solid-gray-900 md:px-6">
            {t('shell:actingNow', { name: me.organisation.name })}
          </p>
        )}
      </output>
    </>
  );
}
