import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type Cbor = number | string | Buffer | Map<Cbor, Cbor>;

/** Head of a CBOR item: major type and length or value (RFC 8949, 3). */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

function cbor(item: Cbor): Buffer {
  if (typeof item === 'number') return item >= 0 ? head(0, item) : head(1, -1 - item);
  if (typeof item === 'string') return Buffer.concat([head(3, Buffer.byteLength(item)), Buffer.from(item)]);
  if (Buffer.isBuffer(item)) return Buffer.concat([head(2, item.length), item]);
  return Buffer.concat([head(5, item.size), ...[...item].flatMap(([key, value]) => [cbor(key), cbor(value)])]);
}

const sha = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();

interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
}

interface RequestOptions {
  readonly challenge: string;
  readonly rpId?: string;
}

/**
 * A security key made of software: it makes an ES256 key pair per site and signs what a browser would hand it
 * (WebAuthn Level 3). One device holds one key; `verifies` says whether it asks for a finger or a PIN.
 */
export class Authenticator {
  readonly id = randomBytes(32);
  private counter = 0;
  private privateKey: KeyObject | undefined;
  private userHandle = '';

  constructor(
    private readonly origin: string,
    private readonly verifies = true,
  ) {}

  /** Answers navigator.credentials.create. */
  create({ challenge, rp, user }: CreationOptions): object {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = privateKey;
    this.userHandle = user.id;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const coordinate = (text: string): Buffer => Buffer.from(text, 'base64url');
    const key = cbor(
      new Map<Cbor, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    );
    const idLength = Buffer.from([0, this.id.length]);
    const credential = Buffer.concat([Buffer.alloc(16), idLength, this.id, key]);
    const authData = this.authData(rp.id ?? '', 0x40, credential);
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers navigator.credentials.get. */
  get({ challenge, rpId = '' }: RequestOptions): object {
    if (!this.privateKey) throw new Error('This device holds no key');
    const clientData = this.clientData('webauthn.get', challenge);
    const authData = this.authData(rpId, 0, Buffer.alloc(0));
    const signature = sign('sha256', Buffer.concat([authData, sha(clientData)]), this.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: this.userHandle,
    });
  }

  /** A copy of the device as it is now, with the same key and the same count. */
  copy(): Authenticator {
    return Object.assign(new Authenticator(this.origin, this.verifies), {
      id: this.id,
      counter: this.counter,
      privateKey: this.privateKey,
      userHandle: this.userHandle,
    });
  }

  private answer(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  private authData(rpId: string, flags: number, rest: Buffer): Buffer {
    this.counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const present = 0x01 | (this.verifies ? 0x04 : 0);
    return Buffer.concat([sha(rpId), Buffer.from([flags | present]), count, rest]);
  }
}
