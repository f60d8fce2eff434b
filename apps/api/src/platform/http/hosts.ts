import { hostname, networkInterfaces } from 'node:os';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config';
import { answerWith } from '../graphql/answer-with';
import { refusal } from '../graphql/refusal';

const EVERYWHERE = ['0.0.0.0', '::'];
/** Asked by launchers and load balancers, which know only an address; they say nothing about the installation. */
const FOR_ANY_HOST = ['/healthz', '/readyz'];

/** A name without port and brackets, in small letters. */
const plain = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

/**
 * Under which names we answer: this machine's own, the one we listen on, and that of PUBLIC_URL. Where we listen on
 * every address, each of the machine's own counts; names that somebody else's DNS gives to them do not.
 */
export function ownHosts(config: Pick<Config, 'host' | 'publicUrl'>): ReadonlySet<string> {
  const all = EVERYWHERE.includes(config.host)
    ? Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address.split('%')[0]))
    : [config.host];
  const named = EVERYWHERE.includes(config.host) ? [hostname()] : [];
  const told = config.publicUrl ? [new URL(config.publicUrl).host] : [];
  return new Set(['localhost', '127.0.0.1', '::1', ...all, ...named, ...told].map((host) => plain(host ?? '')));
}

/** Turns away whoever came by a name that is not ours: a page elsewhere could otherwise point its own name at us. */
export function onlyOwnHosts(config: Pick<Config, 'host' | 'publicUrl'>) {
  const own = ownHosts(config);
  return (request: Request, response: Response, next: NextFunction): void => {
    const host = plain(request.headers.host ?? '');
    if (own.has(host) || FOR_ANY_HOST.includes(request.path)) return next();
    answerWith(response, refusal('HOST_NOT_OURS'));
  };
}
