import { createHash } from 'node:crypto';
import { seal, sealBytes, unseal, unsealBytes } from '../../apps/api/src/platform/identity/seal';

/** The key under which tests keep the text of cases; made up, and nobody else's. */
export const TEST_CASE_KEY = createHash('sha256').update('a key for tests').digest('base64url');

const wrapping = Buffer.from(TEST_CASE_KEY, 'base64url');

/** The data key of a drawn case; the same for the same id. */
const dataKey = (caseId: string): Buffer => createHash('sha256').update(`data key ${caseId}`).digest();

/** A row of `case_key` as the API would have written it. */
export const wrappedKey = (caseId: string): object => ({
  case_id: caseId,
  key_id: createHash('sha256').update(wrapping).digest('hex').slice(0, 16),
  wrapped: seal(wrapping, dataKey(caseId).toString('base64url'), `case key ${caseId}`),
});

/** Seals a text of a drawn case for the place at which the API looks for it. */
export const sealedText = (caseId: string, place: string, text: string): string =>
  seal(dataKey(caseId), text, `${caseId} ${place}`);

/** Seals a file of a drawn case likewise. */
export const sealedFile = (caseId: string, place: string, file: Buffer): Buffer =>
  sealBytes(dataKey(caseId), file, `${caseId} ${place}`);

/** The text of a drawn case, or '' where it is none of them. */
export const openedText = (caseId: string, place: string, sealed: string): string =>
  unseal(dataKey(caseId), sealed, `${caseId} ${place}`) ?? '';

/** A file of a drawn case; empty where it is none of them. */
export const openedFile = (caseId: string, place: string, sealed: Buffer): Buffer =>
  unsealBytes(dataKey(caseId), sealed, `${caseId} ${place}`) ?? Buffer.alloc(0);

/** The data key of a case as the API made it, from its row of `case_key`. */
const unwrapped = (caseId: string, wrapped: string): Buffer =>
  Buffer.from(unseal(wrapping, wrapped, `case key ${caseId}`) ?? '', 'base64url');

/** The text of a case whose key the API made; throws where it does not open. */
export function openedAsMade(caseId: string, wrapped: string, place: string, sealed: string): string {
  const text = unseal(unwrapped(caseId, wrapped), sealed, `${caseId} ${place}`);
  if (text === null) throw new Error('A sealed text does not open');
  return text;
}

/** The bytes likewise. */
export function openedFileAsMade(caseId: string, wrapped: string, place: string, sealed: Buffer): Buffer {
  const bytes = unsealBytes(unwrapped(caseId, wrapped), sealed, `${caseId} ${place}`);
  if (bytes === null) throw new Error('Sealed bytes do not open');
  return bytes;
}
