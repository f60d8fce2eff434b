import type { Response } from 'express';
import type { Message } from '#libs/messages';
import { sha256 } from '../ids/ids';

/** A file that a browser keeps and does not open; `begins` is how its name begins in both languages. */
interface Attachment {
  readonly type: string;
  readonly begins: Message;
  /** Without a word about what is inside, as 20260401.pdf. */
  readonly name: string;
}

/** Four digits for the end of a name, the same each time for the same thing; they lead back to nothing. */
export const digitsOf = (thing: string): string =>
  String(Number.parseInt(sha256(thing).slice(0, 8), 16) % 10_000).padStart(4, '0');

/** Says what is handed out: saved under its Japanese name where a browser can (RFC 6266), and never run. */
export function asAttachment(response: Response, { type, begins: { ja, en }, name }: Attachment): void {
  response.setHeader('Content-Type', type);
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${en}_${name}"; filename*=UTF-8''${encodeURIComponent(`${ja}_${name}`)}`,
  );
  response.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
}
