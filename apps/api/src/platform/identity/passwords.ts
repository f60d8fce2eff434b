import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet). */
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_MOST = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** At most two at a time: hashing is meant to be dear, and must not starve everybody else. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_MOST) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The encoded argon2id hash of a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

/** Whether a password belongs to a hash; a hash that cannot be read belongs to none. */
export const passwordFits = (encoded: string, password: string): Promise<boolean> =>
  inTurn(() => verify(encoded, password).catch(() => false));
