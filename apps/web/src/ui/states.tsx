import { type ReactNode, useEffect, useState } from 'react';
import { Button, LinkButton } from './button';
import { Page } from './page';
import { useText } from './text';

const LOADING_AFTER_MS = 400;

/** Says that something is being loaded, but only once it takes long enough to be noticed. */
export function Loading() {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), LOADING_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output data-loading="" className="block py-6 text-solid-gray-700">
      {shown ? t('ui:loading') : ''}
    </output>
  );
}

/** An empty list: what is so, and what comes next. */
export function Empty({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="rounded-8 border border-dashed border-solid-gray-536 px-4 py-4">
      <p>{children}</p>
      {next && <p className="text-solid-gray-700">{next}</p>}
    </div>
  );
}

/** What could not be shown, with the number under which it stands in the log. */
export function ErrorState({ message, reference, again }: { message: string; reference?: string; again?: () => void }) {
  const { t } = useText();
  return (
    <div role="alert" className="my-4 rounded-8 border-2 border-l-8 border-error-1 px-4 py-3">
      <p>{message}</p>
      {reference && <p className="text-solid-gray-700">{t('ui:reference', { ref: reference })}</p>}
      {again && (
        <Button className="mt-2" onClick={again}>
          {t('ui:again')}
        </Button>
      )}
    </div>
  );
}

/** The one page for what is missing and for what may not be read: nobody can tell the two apart. */
export function NotShown() {
  const { t } = useText();
  return (
    <Page kind="documents" title={t('ui:notShownTitle')}>
      <p className="mb-4">{t('ui:notShown')}</p>
      <LinkButton to="/">{t('ui:toToday')}</LinkButton>
    </Page>
  );
}
