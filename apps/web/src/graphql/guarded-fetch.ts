import { patientFetch } from './patient-fetch';

/** What stands between a request and its answer: somebody has to show who they are first. */
export interface Guard {
  /** Covers the screen; true once the same person has uncovered it, false when somebody else signs in or nobody. */
  readonly unlocked: () => Promise<boolean>;
  /** Asks for a fresh sign-in; true when it was given, false when the person would rather not. */
  readonly fresh: () => Promise<boolean>;
}

const never = (): Promise<boolean> => Promise.resolve(false);
const guard: { -readonly [K in keyof Guard]: Guard[K] } = { unlocked: never, fresh: never };

/** Puts one of the guards in place; returns how to take it away again. */
export function setGuard<K extends keyof Guard>(kind: K, way: Guard[K]): () => void {
  guard[kind] = way;
  return () => {
    if (guard[kind] === way) guard[kind] = never;
  };
}

interface Body {
  code?: string;
  errors?: { extensions?: { code?: string } }[];
}

/** Marks a question whose answer may ask for a fresh sign-in, as a change's may. */
export const FRESH = 'x-tsudoi-fresh';

/** A GraphQL answer hides its refusal in a body with status 200; only that of a change or a marked question is looked into. */
const mayBeRefused = (response: Response, change: boolean): boolean =>
  (!response.ok || change) && (response.headers.get('content-type') ?? '').includes('json');

async function refusalIn(response: Response, change: boolean): Promise<string | undefined> {
  if (!mayBeRefused(response, change)) return undefined;
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Body;
  return body.code ?? body.errors?.[0]?.extensions?.code;
}

/**
 * Sends something and knows two refusals which the person can lift at once: it waits behind a locked screen, and asks
 * once for a fresh sign-in. Afterwards it sends the very same again, to its Idempotency-Key.
 */
export async function guarded(send: () => Promise<Response>, change = false): Promise<Response> {
  let asked = false;
  for (;;) {
    const response = await send();
    const code = await refusalIn(response, change);
    if (code === 'SESSION_LOCKED' && (await guard.unlocked())) continue;
    if (code === 'FRESH_SIGN_IN_REQUIRED' && !asked) {
      asked = true;
      if (await guard.fresh()) continue;
    }
    return response;
  }
}

/** A patient fetch behind these guards. */
export const guardedFetch: typeof fetch = (input, init) =>
  guarded(
    () => patientFetch(input, init),
    ['idempotency-key', FRESH].some((name) => new Headers(init?.headers).has(name)),
  );
