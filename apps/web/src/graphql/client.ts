import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import type { Language } from '#libs/messages';
import { byHash } from './by-hash';
import { guardedFetch } from './guarded-fetch';

/**
 * A client for one person, organisation and language: what one of them may read never stands in the memory of another.
 * `onSignedOut` is called when the server no longer knows the session.
 */
export function createClient(language: Language, onSignedOut: (() => void) | undefined): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: guardedFetch,
    fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language } },
    exchanges: [
      byHash,
      mapExchange({
        onResult(result) {
          const codes = result.error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
          if (codes.includes('NOT_SIGNED_IN')) onSignedOut?.();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
