import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RefusalCode } from '#libs/messages';
import { failureCode, traceOf } from './failures';
import { Refusal, refusal } from './refusal';

const CALLERS_FAULT: Readonly<Record<string, RefusalCode>> = {
  BAD_USER_INPUT: 'INVALID_INPUT',
  GRAPHQL_PARSE_FAILED: 'REQUEST_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'REQUEST_INVALID',
  BAD_REQUEST: 'REQUEST_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'REQUEST_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'REQUEST_INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'REQUEST_INVALID',
};

/** What graphql-armor and the parser say when an operation is over a limit; the limit itself is not told. */
const OVER_A_LIMIT = /Query validation error|contains more tha[nt] \d+ tokens/;

type Log = (entry: { ref: string; code?: string; name: string; at?: string }, message: string) => void;

/** `http` tells Apollo the status; it is not for the reader. */
const formatted = (error: Refusal, path: GraphQLFormattedError['path']): GraphQLFormattedError => {
  const { http: _http, ...extensions } = error.extensions;
  return { message: error.message, ...(path ? { path } : {}), extensions };
};

/**
 * What the caller reads of an error: a refusal as it is, a fault of the request by its code, a failure of the database
 * by what can be done about it, and anything else masked behind a reference number that stands in the log.
 * Only with `explain` does a fault of the request say more than its code: what is wrong with it tells of the schema.
 * The log never holds variables or messages of the database, which may quote what somebody wrote.
 */
export function formatError(
  log: Log,
  explain: boolean,
): (given: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (given, error) => {
    const inner = unwrapResolverError(error);
    if (inner instanceof Refusal) return formatted(inner, given.path);
    if (inner instanceof GraphQLError && OVER_A_LIMIT.test(inner.message)) {
      return formatted(refusal('TOO_COMPLEX'), given.path);
    }
    const code = given.extensions?.code;
    const fault = typeof code === 'string' ? CALLERS_FAULT[code] : undefined;
    if (fault) {
      const { message, extensions } = refusal(fault);
      return {
        message: explain ? `${message} ${given.message}`.slice(0, 400) : message,
        ...(given.path ? { path: given.path } : {}),
        extensions,
      };
    }
    const failure = failureCode(inner, true);
    const ref = randomBytes(5).toString('hex');
    if (failure !== 'BUSY' && failure !== 'OUTCOME_UNKNOWN') {
      log({ ref, ...traceOf(inner) }, 'operation failed');
    }
    return formatted(failure ? refusal(failure) : refusal('INTERNAL', { ref }, {}), given.path);
  };
}
