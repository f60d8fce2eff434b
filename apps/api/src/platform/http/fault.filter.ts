import { randomBytes } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { failureCode, traceOf } from '../graphql/failures';
import { refusal } from '../graphql/refusal';

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
    if (callersFault(error) === undefined && failureCode(error, false) === 'BUSY' && !response.headersSent) {
      return response.status(503).setHeader('Retry-After', '1').json(refusal('BUSY').extensions);
    }
    const status = callersFault(error) ?? 500;
    const ref = randomBytes(5).toString('hex');
    if (status === 500) this.logger.error({ ref, ...traceOf(error), msg: 'request failed' });
    if (response.headersSent) return response.end();
    if (status === 500) return response.status(500).json(refusal('INTERNAL', { ref }).extensions);
    const body = error instanceof HttpException ? error.getResponse() : undefined;
    const coded = typeof body === 'object' && body !== null && 'code' in body ? body : { code: `HTTP_${status}` };
    return response.status(status).json(coded);
  }
}
