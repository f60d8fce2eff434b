import type { Request, Response } from 'express';

const nameOf = (behindTls: boolean): string => (behindTls ? '__Host-tsudoi' : 'tsudoi');

/** The login token of a request, if it brings one. */
export function tokenOf(request: Request, behindTls: boolean): string | undefined {
  const wanted = `${nameOf(behindTls)}=`;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(wanted));
  return pair?.slice(wanted.length) || undefined;
}

/** Gives the browser a token that scripts cannot read and other sites cannot send; an empty one takes it back. */
export function setToken(response: Response, token: string, behindTls: boolean): void {
  response.cookie(nameOf(behindTls), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: behindTls,
    path: '/',
    ...(token ? {} : { expires: new Date(0) }),
  });
}
