import { answerOf, type AuthRefused } from './auth';
import { guardedFetch } from './guarded-fetch';

/** The name that the server gives a file; the plain one, which browsers of every language can keep. */
export const nameIn = (response: Response, otherwise: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? otherwise;

/** Hands a file to the browser to keep. */
export function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Fetches a file from this server and keeps it; it may ask for a fresh sign-in first. Null when kept, else why not. */
export async function keepFile(path: string, text: Parameters<typeof answerOf>[1]): Promise<AuthRefused | null> {
  const sent = guardedFetch(path, { credentials: 'same-origin', headers: { 'accept-language': text.language } });
  // A file that breaks off on the way is to the person the same as a server that could not be reached.
  const arrived = sent.then(async (response) => {
    if (response.ok) keep(await response.blob(), nameIn(response, 'document.pdf'));
    return response.ok ? new Response('{}') : response;
  });
  const told = await answerOf(arrived, text);
  return told.ok ? null : told;
}
