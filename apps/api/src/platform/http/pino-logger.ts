import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';

/**
 * Nest's log as JSON lines. Only messages and the place they come from are written: never variables of an operation,
 * bodies, headers or query strings, in which personal data travels.
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

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, rest: unknown[]): void {
    // Nest hands over the stack and the context as trailing strings.
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const stack = message instanceof Error ? message.stack : texts.find((text) => text.includes('\n    at '));
    const place = texts.find((text) => text !== stack);
    const said = message instanceof Error ? message.message : typeof message === 'string' ? message : 'object';
    this.pino[level]({ place, stack }, said);
  }
}
