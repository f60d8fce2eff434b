import { useState } from 'react';

/** What a query has brought, or in its place what a command told since, until the query brings something anew. */
export function useTold<T>(of: T): [T, (next: T) => void] {
  const [told, setTold] = useState<{ next: T; instead: T }>();
  return [told?.instead === of ? told.next : of, (next) => setTold({ next, instead: of })];
}
