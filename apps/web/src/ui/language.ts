import type { Language } from '#libs/messages';

/* A cookie of one word, because the account is unknown before sign-in and nothing is kept in localStorage. */
const COOKIE = 'language';

/** The language last chosen on this device; Japanese when none was. */
export const rememberedLanguage = (): Language => (document.cookie.split('; ').includes(`${COOKIE}=en`) ? 'en' : 'ja');

/** Keeps the chosen language for the next visit. */
export const rememberLanguage = (language: Language): void => {
  document.cookie = `${COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`;
};
