import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { traceOf } from '../graphql/failures';

type Level = 'info' | 'error' | 'warn' | 'debug';

/** The fields of an object of ours that are short facts. */
const factsOf = (message: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(message).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)),
  );

/**
 * Nest's log as JSON lines. Only our own words, facts and places are written: never variables of an operation, bodies,
 * headers or query strings, in which personal data travels, and never the message of an error, which may quote them.
 */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, ...context: unknown[]): void {
    this.write('info', message, context);
  }

  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  private write(level: Level, message: unknown, rest: unknown[]): void {
    // Nest hands over the stack and the context as trailing strings; a stack begins with the error's message.
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const stack = texts.find((text) => text.includes('\n    at '));
    const place = texts.find((text) => text !== stack);
    if (message instanceof Error || stack !== undefined) {
      const trace = traceOf(message instanceof Error ? message : { name: 'Error', stack });
      return this.pino[level]({ place, ...trace }, 'failed');
    }
    if (typeof message === 'string') return this.pino[level]({ place }, message);
    this.pino[level]({ place, ...factsOf((message ?? {}) as object) });
  }
}
