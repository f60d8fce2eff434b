import { guarded } from './guarded-fetch';

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  /** Told how much of the file is on its way, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** The one way by which a browser says how far an upload is. */
const sendOnce = (path: string, file: Blob, { headers, onShare }: Sending): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type') ?? '';
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }));
    });
    for (const end of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(end, () => reject(new TypeError('The file did not arrive')));
    request.send(file);
  });

/** Sends a file as the body of a request to this server; waits behind a locked screen, then sends it again. */
export const sendFile = (path: string, file: Blob, sending: Sending): Promise<Response> =>
  guarded(() => sendOnce(path, file, sending));

/** Words for a header, as JSON in base64url: headers hold no Japanese. */
export const headerOf = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
