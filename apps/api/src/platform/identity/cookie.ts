import type { Request, Response } from 'express';

/** The cookie of a login, and the one of a sign-in that waits for its next answer. */
const NAMES = { login: 'tsudoi', step: 'tsudoi-step' } as const;
type Cookie = keyof typeof NAMES;

const nameOf = (cookie: Cookie, behindTls: boolean): string => `${behindTls ? '__Host-' : ''}${NAMES[cookie]}`;

function read(request: Request, cookie: Cookie, behindTls: boolean): string | undefined {
  const wanted = `${nameOf(cookie, behindTls)}=`;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(wanted));
  return pair?.slice(wanted.length) || undefined;
}

function write(response: Response, cookie: Cookie, value: string, behindTls: boolean, minutes?: number): void {
  response.cookie(nameOf(cookie, behindTls), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: behindTls,
    path: '/',
    ...(value ? (minutes ? { maxAge: minutes * 60_000 } : {}) : { expires: new Date(0) }),
  });
}

/** The login token of a request, if it brings one. */
export const tokenOf = (request: Request, behindTls: boolean): string | undefined => read(request, 'login', behindTls);

/** Gives the browser a token that scripts cannot read and other sites cannot send; an empty one takes it back. */
export const setToken = (response: Response, token: string, behindTls: boolean): void =>
  write(response, 'login', token, behindTls);

/** What the browser brings along for the next answer of a sign-in. */
export const stepOf = (request: Request, behindTls: boolean): string | undefined => read(request, 'step', behindTls);

/** Gives the browser what its next answer must bring along; an empty one takes it back. */
export const setStep = (response: Response, value: string, behindTls: boolean, minutes: number): void =>
  write(response, 'step', value, behindTls, minutes);
