import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Refusal, refusal } from '../graphql/refusal';
import type { Login } from './login.service';
import type { Principal } from './principal';

/** A request as the middleware leaves it: `principal` acts, `login` is there even while its screen is locked. */
export type Asking = Request & { principal?: Principal; login?: Login };

/** A request and its answer, for what sets cookies. */
export interface Exchange {
  readonly request: Asking;
  readonly response: Response;
}

const STATUS: Readonly<Record<string, number>> = {
  ACCOUNT_LOCKED: 429,
  TOO_MANY_ATTEMPTS: 429,
  SIGN_IN_FAILED: 401,
  SECOND_FACTOR_FAILED: 401,
  STEP_ENDED: 401,
  NOT_SIGNED_IN: 401,
  SESSION_LOCKED: 401,
  PASSWORD_REPLACE_REQUIRED: 403,
  NETWORK_NOT_ALLOWED: 403,
  CONFIRMATION_FAILED: 403,
  FRESH_SIGN_IN_REQUIRED: 403,
  DIRECTORY_REQUIRED: 403,
  DIRECTORY_UNAVAILABLE: 503,
  NOT_ALLOWED: 403,
  NOT_FOUND_OR_REFUSED: 404,
  PAPER_UPLOAD_RUNNING: 429,
  PAPER_TOO_LARGE: 413,
  PAPER_KIND_REFUSED: 415,
  PAPER_PDF_EMPTY: 415,
  PAPER_PDF_ACTIVE: 415,
  PAPER_PDF_SEALED: 415,
  PAPER_ALREADY_THERE: 409,
  PAPER_NOT_CHECKED: 503,
  BUSY: 503,
};

/** A refusal outside GraphQL: the same code and sentences as JSON. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter {
  catch(error: Refusal, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.end();
    response.status(STATUS[error.code] ?? 400).json({ ...error.extensions, message: error.message });
  }
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
