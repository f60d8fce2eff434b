import { randomBytes } from 'node:crypto';
import { seal, unseal } from './seal';

describe('a sealed text', () => {
  const key = randomBytes(32);
  const text = 'JBSWY3DPEHPK3PXP かぎ';

  it('opens with its key for its owner, and is another each time', () => {
    expect(unseal(key, seal(key, text, 'a'), 'a')).toBe(text);
    expect(seal(key, text, 'a')).not.toBe(seal(key, text, 'a'));
  });

  it('opens with no other key, for no other owner, and not after any change', () => {
    const sealed = seal(key, text, 'a');
    expect(unseal(randomBytes(32), sealed, 'a')).toBeNull();
    expect(unseal(key, sealed, 'b')).toBeNull();
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(unseal(key, changed.toString('base64url'), 'a')).toBeNull();
    }
    for (const cut of ['', 'x', sealed.slice(0, 20), sealed.slice(0, -2)]) expect(unseal(key, cut, 'a')).toBeNull();
  });
});
