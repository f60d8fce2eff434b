import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

/** Seals bytes with AES-256-GCM under a key of 32 bytes, bound to what they belong to. */
export function sealBytes(key: Buffer, bytes: Buffer, belongsTo: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Seals a text likewise; base64url. */
export const seal = (key: Buffer, text: string, belongsTo: string): string =>
  sealBytes(key, Buffer.from(text, 'utf8'), belongsTo).toString('base64url');

/** The text that was sealed; null where key, owner or a single bit is another. */
export const unseal = (key: Buffer, sealed: string, belongsTo: string): string | null =>
  unsealBytes(key, Buffer.from(sealed, 'base64url'), belongsTo)?.toString('utf8') ?? null;

/** The bytes that were sealed; null where key, owner or a single bit is another. */
export function unsealBytes(key: Buffer, bytes: Buffer, belongsTo: string): Buffer | null {
  if (bytes.length < IV + TAG) return null;
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV)).setAAD(Buffer.from(belongsTo));
  cipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]);
  } catch {
    return null;
  }
}
