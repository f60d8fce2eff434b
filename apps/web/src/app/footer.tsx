import type { Language } from '#libs/messages';
import { Button, useText } from '../ui';
import { rememberLanguage } from './language';

const LANGUAGES = [
  ['ja', 'shell:japanese'],
  ['en', 'shell:english'],
] as const;

/** The choice of language at the foot of every page. */
export function Footer() {
  const { t, language, setLanguage } = useText();
  const choose = (next: Language): void => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <footer className="no-print flex flex-wrap items-center gap-2 border-t border-solid-gray-420 px-4 py-3 md:px-6">
      <span className="text-sm text-solid-gray-700">{t('shell:language')}</span>
      {LANGUAGES.map(([code, label]) => (
        <Button
          key={code}
          look="quiet"
          className="min-h-11"
          lang={code}
          aria-pressed={language === code}
          onClick={() => choose(code)}
        >
          <span className={language === code ? 'font-bold no-underline' : ''}>
            {language === code ? '● ' : ''}
            {t(label)}
          </span>
        </Button>
      ))}
    </footer>
  );
}
