/** What can keep Tsudoi from starting; the launcher has one clear line for each. */
export type StartFailureCode =
  | 'FOLDER_NOT_WRITABLE'
  | 'FOLDER_CLOSED_TO_DATABASE'
  | 'NO_DATABASE_USER'
  | 'NO_DATABASE_PROGRAMS'
  | 'DATABASE_DID_NOT_START'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'ROLES_NOT_ALLOWED';

/** A refusal to start: a code for the reader's sentence, and the detail that fills it (a path, an address, a cause). */
export class StartFailure extends Error {
  constructor(
    readonly code: StartFailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'StartFailure';
  }
}
