import { randomUUID } from 'node:crypto';
import type { TestApp } from './app';

/** Whatever the operation asked for. */
type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly data: Json;
  readonly errors: { message: string; path?: string[]; extensions: { code: string; field?: string; current?: Json } }[];
  /** The whole answer as bytes, for comparisons to the letter. */
  readonly text: string;
  /** Code of the first refusal, or null. */
  readonly code: string | null;
}

/** Somebody's browser, as far as GraphQL goes. */
export interface Client {
  readonly cookie: string;
  ask(query: string, variables?: object): Promise<Answer>;
  /** A mutation with an idempotency key; the same key repeats the same request. */
  change(mutation: string, variables?: object, key?: string): Promise<Answer>;
}

/** A client that sends the given cookie; an empty one is nobody. */
export function clientOf(app: TestApp, cookie: string): Client {
  const send = async (query: string, variables: object, headers: Record<string, string>): Promise<Answer> => {
    const response = await app.http
      .post('/graphql')
      .set({ cookie, 'content-type': 'application/json', ...headers })
      .send(JSON.stringify({ query, variables }));
    const body = (response.body ?? {}) as Partial<Answer>;
    const errors = body.errors ?? [];
    return {
      status: response.status,
      data: body.data ?? {},
      errors,
      text: response.text,
      code: errors[0]?.extensions.code ?? null,
    };
  };
  return {
    cookie,
    ask: (query, variables = {}) => send(query, variables, {}),
    change: (mutation, variables = {}, key = randomUUID()) => send(mutation, variables, { 'idempotency-key': key }),
  };
}
