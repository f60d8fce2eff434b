import type { RefusalCode } from '#libs/messages';

const CONNECTION_LOST = /^(08|57P0[123]$|25006$)/;
const TRY_AGAIN = new Set(['40001', '40P01', '55P03', '57014', '53300', '25P03', '25P04']);

interface Failure {
  readonly code?: string;
  readonly message?: string;
  readonly originalError?: unknown;
  readonly driverError?: unknown;
  readonly cause?: unknown;
}

/** The innermost error: what the driver said. */
function root(error: unknown): Failure {
  let at = error as Failure;
  for (let depth = 0; depth < 6; depth++) {
    const deeper = (at.originalError ?? at.driverError ?? at.cause) as Failure | undefined;
    if (!deeper) break;
    at = deeper;
  }
  return at;
}

/** Whether the connection to the database broke, so that the outcome of a commit is unknown. */
export function connectionLost(error: unknown): boolean {
  const { code, message } = root(error);
  return (
    CONNECTION_LOST.test(code ?? '') ||
    ['ECONNRESET', 'EPIPE', 'ECONNREFUSED', 'ETIMEDOUT'].includes(code ?? '') ||
    /connection terminated|client has encountered a connection error|not queryable|query read timeout/i.test(
      message ?? '',
    )
  );
}

/** The code under which a failure of the database is told; null for one that only a reference number may name. */
export function failureCode(error: unknown, isMutation: boolean): RefusalCode | null {
  const { code, message } = root(error);
  if (connectionLost(error)) return isMutation ? 'OUTCOME_UNKNOWN' : 'BUSY';
  if (TRY_AGAIN.has(code ?? '')) return 'BUSY';
  if (/timeout exceeded when trying to connect/i.test(message ?? '')) return 'BUSY';
  if (code === '23505') return 'CONFLICT';
  // Row-level security refused what the rules had allowed; to the caller this looks like a missing thing.
  if (code === '42501') return 'NOT_FOUND_OR_REFUSED';
  return null;
}

/** What an error is and where in the code it happened, without its message, which may carry what somebody wrote. */
export function traceOf(error: unknown): { name: string; code?: string; at: string } {
  const { name = 'unknown', stack = '', code } = (error ?? {}) as { name?: string; stack?: string; code?: unknown };
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const at = frames.slice(0, 4).map((line) => line.trim());
  return { name, ...(typeof code === 'string' ? { code } : {}), at: at.join(' < ') };
}
