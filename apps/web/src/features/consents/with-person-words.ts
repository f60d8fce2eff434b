import { createContext, useContext } from 'react';
import type { SheetLanguage } from '#libs/messages';

/** In which language she looks at the page; kept by the page alone, and gone with it. */
export const SpokenLanguage = createContext<SheetLanguage>('easy');

export const useSpoken = (): SheetLanguage => useContext(SpokenLanguage);

/** As the record of consent names the language in which it was explained (RFC 5646). */
export const TAGS: Readonly<Record<SheetLanguage, string>> = { ja: 'ja', easy: 'ja-x-easy', en: 'en' };
