import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Config } from '../config';
import { answerWith } from '../graphql/answer-with';
import { refusal } from '../graphql/refusal';
import { tokenOf } from './cookie';
import { LoginService } from './login.service';
import { inNetworks } from './networks';
import type { Asking } from './web';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Only our own pages may change something: browsers say where a request comes from. */
function fromOurselves(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  return !origin || hostOf(origin) === request.get('host');
}

/** JSON, or the bytes of a file: no form of another site can send these types. */
function ofAKnownType(request: Request): boolean {
  const type = request.get('content-type') ?? '';
  return /^application\/(json|octet-stream)\b/.test(type) || (!type && !Number(request.get('content-length') ?? 0));
}

const changes = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD';

/** A page that asks by itself, to be up to date, does not say that anybody is there. */
const asksByItself = (request: Request): boolean => request.get('x-tsudoi-background') === '1';

/** Paths that a locked or foreign-network login may still reach: signing in and out, and whether we live. */
const ALWAYS_OPEN = /^\/(auth|healthz|readyz)([/?]|$)/;
const alwaysOpen = (request: Request): boolean => ALWAYS_OPEN.test(request.originalUrl);

/** Learns who sends a request, and turns away changes that come from elsewhere, locked screens and foreign networks. */
@Injectable()
export class PrincipalMiddleware implements NestMiddleware {
  constructor(
    private readonly logins: LoginService,
    private readonly config: Config,
  ) {}

  async use(request: Asking, response: Response, next: NextFunction): Promise<void> {
    if (changes(request)) {
      if (!fromOurselves(request)) return answerWith(response, refusal('REQUEST_INVALID'), 403);
      if (!ofAKnownType(request)) return answerWith(response, refusal('CONTENT_TYPE_REFUSED'));
    }
    const token = tokenOf(request, this.config.behindTls);
    const login = token ? await this.logins.find(token, !asksByItself(request)) : null;
    if (!login) return next();
    if (!inNetworks(request.ip, login.allowedNetworks)) {
      // Somebody at home with an office login may sign in as whoever may be there; this login does nothing from here.
      return alwaysOpen(request) ? next() : answerWith(response, refusal('NETWORK_NOT_ALLOWED'));
    }
    request.login = login;
    if (!login.locked) request.principal = login.principal;
    else if (!alwaysOpen(request)) return answerWith(response, refusal('SESSION_LOCKED'));
    next();
  }
}
