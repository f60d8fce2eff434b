import { LanguageChoice, useText } from '../ui';

/** The choice of language at the foot of every page. */
export function Footer() {
  const { t } = useText();
  return (
    <footer className="no-print flex flex-wrap items-center gap-2 border-t border-solid-gray-420 px-4 py-3 md:px-6">
      <span className="text-sm text-solid-gray-700">{t('shell:language')}</span>
      <LanguageChoice />
    </footer>
  );
}
