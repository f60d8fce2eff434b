import { refusal } from '../platform/graphql';

const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * A public code as the database has it, from what somebody heard and typed: width, case, blanks, hyphens and the strokes
 * that a Japanese keyboard gives for them do not count, nor do O for 0, I and L for 1 (Crockford's base 32). What can be no
 * code is refused, which tells nothing of any case.
 */
export function heardCode(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/[\s\-‐‑‒–—―−ー_.・]/g, '');
  const code = plain.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!CODE.test(code)) throw refusal('CODE_INVALID', {}, { field: 'code' });
  return code;
}
