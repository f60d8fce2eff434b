import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Config } from '../config';
import { refusal } from '../graphql/refusal';
import { tokenOf } from './cookie';
import { LoginService } from './login.service';
import type { Principal } from './principal';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Only our own pages may change something: JSON from the same origin. Browsers say where a request comes from. */
export function fromOurselves(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin && hostOf(origin) !== request.get('host')) return false;
  const type = request.get('content-type') ?? '';
  return type.startsWith('application/json') || (!type && !Number(request.get('content-length') ?? 0));
}

/** Learns who sends a request, and turns away changes that come from elsewhere. */
@Injectable()
export class PrincipalMiddleware implements NestMiddleware {
  constructor(
    private readonly logins: LoginService,
    private readonly config: Config,
  ) {}

  async use(request: Request & { principal?: Principal }, response: Response, next: NextFunction): Promise<void> {
    if (!fromOurselves(request)) {
      const { extensions, message } = refusal('REQUEST_INVALID');
      response.status(403).json({ errors: [{ message, extensions }], ...extensions });
      return;
    }
    const token = tokenOf(request, this.config.behindTls);
    if (token) request.principal = (await this.logins.find(token)) ?? undefined;
    next();
  }
}
