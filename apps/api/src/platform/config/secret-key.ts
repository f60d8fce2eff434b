import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error';
import { makeFolder } from './make-folder';

const BYTES = 32;
const FILE = 'secret-key.txt';

function decoded(text: string, from: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== BYTES) throw new ConfigError(`${from} is not ${BYTES} bytes in base64url`);
  return key;
}

/**
 * Draws a key and writes it for its owner alone, unless there is one. Whole before it has its name: only the first of
 * several that start at once gives it, the others read what it wrote.
 */
export function writeFirst(dataFolder: string, path: string): void {
  try {
    drawInto(dataFolder, path);
  } catch {
    throw new ConfigError(`TSUDOI_DATA cannot be written to: ${dataFolder}`);
  }
}

function drawInto(dataFolder: string, path: string): void {
  makeFolder(dataFolder);
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * The installation's secret: TSUDOI_SECRET_KEY, else the file of that name in the data folder, which the first start
 * writes for its owner alone. Several servers of one installation need the same.
 */
export function secretKeyOf(given: string | undefined, dataFolder: string): Buffer {
  if (given) return decoded(given, 'TSUDOI_SECRET_KEY');
  const path = join(dataFolder, FILE);
  writeFirst(dataFolder, path);
  return decoded(readFileSync(path, 'utf8'), path);
}

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869): what one purpose gives away says nothing of another. */
export function deriveKey({ secretKey }: { readonly secretKey: Buffer }, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, '', `tsudoi ${purpose}`, BYTES));
}
