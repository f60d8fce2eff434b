import { useEffect, useState } from 'react';
import { useText } from '../ui';

/** Lines above everything: practice data, and a lost connection. */
export function Strips({ sample }: { sample: boolean }) {
  const { t } = useText();
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
      {sample && (
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
      </output>
    </>
  );
}
