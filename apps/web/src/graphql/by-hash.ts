import { type Exchange, makeOperation, mapExchange } from 'urql';

/** The hash that the generator of our typed documents wrote into each. */
const hashOf = (document: object): string | undefined => (document as { __meta__?: { hash?: string } }).__meta__?.hash;

/**
 * Sends an operation's hash in the place of its document: the server knows ours, in every mode, so that what runs where
 * GraphQL is locked is what runs everywhere. It must stand before whatever makes a copy of the document.
 */
export const byHash: Exchange = mapExchange({
  onOperation(operation) {
    const hash = hashOf(operation.query);
    if (!hash) return operation;
    const persistedQuery = { version: 1, sha256Hash: hash } as const;
    return makeOperation(operation.kind, {
      ...operation,
      extensions: { ...operation.extensions, persistedQuery },
    });
  },
});
