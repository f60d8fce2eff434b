import { answerOf } from './auth';
import { guardedFetch } from './guarded-fetch';

type Reading = Parameters<typeof answerOf>[1];

/** Whether a file was saved, and if not, why, in the reader's language. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** The name that the server gives a file; the plain one, which browsers of every language can keep. */
const nameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'document';

function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a file of this server under its name; the server may ask for a fresh sign-in first. */
export async function saveFile(path: string, text: Reading, init: RequestInit = {}): Promise<Saved> {
  const sent = guardedFetch(path, {
    ...init,
    credentials: 'same-origin',
    headers: { 'accept-language': text.language, ...(init.headers as Record<string, string> | undefined) },
  });
  // A file that breaks off on the way is to the person the same as a server that could not be reached.
  const arrived = sent.then(async (response) => {
    if (response.ok) keep(await response.blob(), nameIn(response));
    return response.ok ? new Response('{}') : response;
  });
  const told = await answerOf(arrived, text);
  return told.ok ? { ok: true } : { ok: false, message: told.message };
}
