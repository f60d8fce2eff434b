import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another when they are read from a screen. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password of four groups of four, about 79 bits. */
export function drawPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
