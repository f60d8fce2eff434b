import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error';
import { writeFirst } from './secret-key';

const BYTES = 32;
const FILE = 'case-key.txt';

/** A key that wraps the data keys of cases; its id tells which one it was and nothing else. */
export interface WrappingKey {
  readonly id: string;
  readonly key: Buffer;
}

/** To what the data key of a case is bound where it is wrapped: it unwraps as that of no other. */
export const wrappedFor = (caseId: string): string => `case key ${caseId}`;

/** Keys as they stand in a file or a setting, separated by white space or commas: the first wraps, all of them unwrap. */
export function wrappingKeys(text: string, from: string): readonly WrappingKey[] {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const key = Buffer.from(part, 'base64url');
      if (key.length !== BYTES) throw new ConfigError(`${from} holds a key that is not ${BYTES} bytes in base64url`);
      return { id: createHash('sha256').update(key).digest('hex').slice(0, 16), key };
    });
  if (keys.length === 0) throw new ConfigError(`${from} holds no key`);
  return keys;
}

/**
 * The keys to the text of cases. They are read again for each new case, and when a case asks for one that is not among
 * them: after a rotation a running server needs no restart.
 */
export class CaseKeyRing {
  private keys: readonly WrappingKey[];

  constructor(private readonly read: () => readonly WrappingKey[]) {
    this.keys = read();
  }

  /** The key that wraps. */
  current(): WrappingKey {
    this.keys = this.read();
    return this.keys[0]!;
  }

  find(id: string): WrappingKey | undefined {
    const known = this.keys.find((one) => one.id === id);
    if (known) return known;
    this.keys = this.read();
    return this.keys.find((one) => one.id === id);
  }
}

/** Where the keys of cases stand: CASE_KEY_FILE, else a file of the data folder, which its first start writes (0600). */
export const caseKeyPath = (env: NodeJS.ProcessEnv, dataFolder: string): string =>
  env.CASE_KEY_FILE || join(dataFolder, FILE);

/**
 * The keys to the text of cases (visibility rule 14): CASE_KEY itself, else the file of `caseKeyPath`. They stand beside
 * the data, never in the database; several servers of one installation need the same.
 */
export function caseKeysOf(env: NodeJS.ProcessEnv, dataFolder: string): CaseKeyRing {
  const given = env.CASE_KEY;
  if (given) return new CaseKeyRing(() => wrappingKeys(given, 'CASE_KEY'));
  const path = caseKeyPath(env, dataFolder);
  if (!env.CASE_KEY_FILE) writeFirst(dataFolder, path);
  return new CaseKeyRing(() => wrappingKeys(textOf(path), path));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`CASE_KEY_FILE cannot be read: ${path}`);
  }
}
