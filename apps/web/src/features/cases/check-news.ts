import type { Finding } from '#libs/anonymise';

/** Texts to be checked together, and what the presenter typed to be looked for in them. */
export interface CheckAsked {
  readonly id: number;
  readonly texts: readonly string[];
  readonly known: readonly string[];
}

/** What the thread of the check tells the page. */
export type CheckNews =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number }
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'checked'; readonly id: number; readonly findings: readonly (readonly Finding[])[] }
  | { readonly kind: 'failed'; readonly id: number };
