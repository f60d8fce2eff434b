import type { Language } from '#libs/messages';

/** For what a page asks by itself, again and again: it must not keep the session of somebody who has left awake. */
export const background = (language: Language) => ({
  requestPolicy: 'network-only' as const,
  fetchOptions: {
    credentials: 'same-origin' as const,
    headers: { 'accept-language': language, 'x-tsudoi-background': '1' },
  },
});
