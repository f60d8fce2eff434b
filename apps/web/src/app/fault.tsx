import { ErrorState, useText } from '../ui';

/** The last net: a page whose code failed or could not be loaded. */
export function Fault() {
  const { t } = useText();
  return (
    <main className="mx-auto max-w-2xl p-6">
      <h1 className="text-xl font-bold">{t('shell:brand')}</h1>
      <ErrorState message={t('ui:failed')} again={() => location.reload()} />
    </main>
  );
}

/** While the first page is being fetched: nothing, so that nothing flickers. */
export function Opening() {
  return null;
}
