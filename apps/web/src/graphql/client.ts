import { cacheExchange, Client, type Exchange, fetchExchange, mapExchange } from 'urql';
import type { Language } from '#libs/messages';
import { byHash } from './by-hash';
import { guardedFetch } from './guarded-fetch';

const WITHOUT_MEMORY = new WeakMap<Client, Client>();

/**
 * A client for one person, organisation and language: what one of them may read never stands in the memory of another.
 * `onSignedOut` is called when the server no longer knows the session.
 */
export function createClient(language: Language, onSignedOut: (() => void) | undefined): Client {
  const signedOut = mapExchange({
    onResult(result) {
      const codes = result.error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
      if (codes.includes('NOT_SIGNED_IN')) onSignedOut?.();
    },
  });
  const make = (memory: Exchange[]): Client =>
    new Client({
      url: '/graphql',
      preferGetMethod: false,
      requestPolicy: 'cache-and-network',
      fetch: guardedFetch,
      fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language } },
      exchanges: [byHash, signedOut, ...memory, fetchExchange],
    });
  const client = make([cacheExchange]);
  WITHOUT_MEMORY.set(client, make([]));
  return client;
}

/** The same person's client that forgets every answer at once, for what is confidential. */
export const withoutMemory = (client: Client): Client => WITHOUT_MEMORY.get(client) ?? client;
