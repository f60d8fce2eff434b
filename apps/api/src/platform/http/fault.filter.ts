import { randomBytes } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import type { RefusalCode } from '#libs/messages';
import { answerWith } from '../graphql/answer-with';
import { failureCode, traceOf } from '../graphql/failures';
import { Refusal, refusal } from '../graphql/refusal';

/** What a status of the server's own parts says to the caller; of any other, that the request was not understood. */
const SAYS: Readonly<Record<number, RefusalCode>> = {
  404: 'NOT_FOUND_OR_REFUSED',
  413: 'TOO_LARGE',
  415: 'CONTENT_TYPE_REFUSED',
};

/** body-parser and its kin mark what the caller did wrong with a 4xx status. */
const callersFault = (error: unknown): number | undefined => {
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
};

/**
 * Refusals are answers, not faults: they are passed on without a stack in the log. A database that does not answer is
 * told as such, to be tried again; everything else unforeseen is logged once and answered without a word about its cause.
 */
@Catch()
export class FaultFilter implements ExceptionFilter {
  private readonly logger = new Logger('Fault');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') {
      // GraphQL logs and masks what is not a refusal itself, with the same kind of number.
      return error;
    }
    const response = host.switchToHttp().getResponse<Response>();
    const told = this.told(error, response);
    return response.headersSent ? response.end() : answerWith(response, ...told);
  }

  private told(error: unknown, response: Response): [Refusal, status?: number] {
    if (error instanceof Refusal) return [error];
    const status = callersFault(error);
    if (status !== undefined) return [refusal(SAYS[status] ?? 'REQUEST_INVALID'), status];
    if (failureCode(error, false) === 'BUSY') {
      if (!response.headersSent) response.setHeader('Retry-After', '1');
      return [refusal('BUSY')];
    }
    const ref = randomBytes(5).toString('hex');
    this.logger.error({ ref, ...traceOf(error), msg: 'request failed' });
    return [refusal('INTERNAL', { ref })];
  }
}
