import type { Language } from '#libs/messages';
import { Button } from './button';
import { rememberLanguage } from './language';
import { useText } from './text';

const LANGUAGES = [
  ['ja', 'shell:japanese'],
  ['en', 'shell:english'],
] as const;

/** The choice of language; it holds for this device. */
export function LanguageChoice() {
  const { t, language, setLanguage } = useText();
  const choose = (next: Language): void => {
    rememberLanguage(next);
    setLanguage(next);
  };
  return LANGUAGES.map(([code, label]) => (
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
  ));
}
