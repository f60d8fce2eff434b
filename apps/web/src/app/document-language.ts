import { useEffect } from 'react';
import { useText } from '../ui';

/** Keeps the language of the document in step with the texts on it, for screen readers. */
export function useDocumentLanguage(): void {
  const { language } = useText();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
