import type { Response } from 'express';
import type { RefusalCode } from '#libs/messages';
import type { Refusal } from './refusal';

/** What HTTP calls it; of any other refusal, that the request was wrong (400). */
const STATUS: Partial<Readonly<Record<RefusalCode, number>>> = {
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
  EVIDENCE_KIND_REFUSED: 415,
  PAPER_PDF_EMPTY: 415,
  PAPER_PDF_ACTIVE: 415,
  PAPER_PDF_SEALED: 415,
  PAPER_ALREADY_THERE: 409,
  PAPER_NOT_CHECKED: 503,
  TOO_LARGE: 413,
  CONTENT_TYPE_REFUSED: 415,
  HOST_NOT_OURS: 421,
  INTERNAL: 500,
  BUSY: 503,
};

/**
 * Answers with a refusal outside of a resolver: its code and both sentences, where readers of GraphQL look for them
 * (`errors`) and where those of the other paths do. The one shape of everything that is turned away over HTTP.
 */
export function answerWith(response: Response, told: Refusal, status = STATUS[told.code] ?? 400): void {
  const { extensions, message } = told;
  response.status(status).json({ errors: [{ message, extensions }], ...extensions, message });
}
