import type { Request, Response } from 'express';
import { refusal } from '../graphql/refusal';
import type { Login } from './login.service';
import type { Principal } from './principal';

/** A request as the middleware leaves it: `principal` acts, `login` is there even while its screen is locked. */
export type Asking = Request & { principal?: Principal; login?: Login };

/** A request and its answer, for what sets cookies. */
export interface Exchange {
  readonly request: Asking;
  readonly response: Response;
}

/** The text that came, or nothing. */
export const textOf = (value: unknown, longest = 1024): string =>
  typeof value === 'string' && value.length <= longest ? value : '';

/** The login of whoever asks; refuses where there is none or its screen is locked. */
export function loginOf({ login }: Asking): Login {
  if (!login) throw refusal('NOT_SIGNED_IN');
  if (login.locked) throw refusal('SESSION_LOCKED');
  return login;
}
