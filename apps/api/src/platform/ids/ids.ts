import { createHash, randomBytes, randomUUID } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random uuid (version 4): it shows neither time nor order. */
export const newId = (): string => randomUUID();

/** The id of nobody and nothing, where a column must have one. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An id, null where it is nobody's. */
export const someone = (id: string): string | null => (id === NOBODY ? null : id);

/** Eight random Crockford characters, for codes that people read out. */
export const publicCode = (): string => [...randomBytes(8)].map((byte) => CROCKFORD[byte & 31]).join('');

/** SHA-256 as lower-case hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** True for the text form of a uuid; anything else can belong to no row. */
export const isId = (value: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
