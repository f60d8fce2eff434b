import { Secret, TOTP } from 'otpauth';
import type { Response } from 'supertest';
import { hashPassword } from '../../apps/api/src/platform/identity';
import type { TestApp } from './app';
import { Authenticator } from './authenticator';
import type { World } from './world';

export const PASSWORD = 'a long pass phrase for tests';
let hashed: Promise<string> | undefined;

/** What an app shows for a secret; `ahead` by that many steps of 30 seconds, of which the server allows one. */
export const codeOf = (secret: string, ahead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });

/** Six digits that are no code of the secret around now. */
export function wrongCode(secret: string): string {
  const right = [-2, -1, 0, 1, 2].map((ahead) => codeOf(secret, ahead));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code))!;
}

/** Somebody's browser, as far as signing in goes: it keeps cookies. */
export class Visitor {
  private readonly agent: ReturnType<TestApp['browser']>;

  constructor(
    readonly app: TestApp,
    private readonly headers: Record<string, string> = {},
  ) {
    this.agent = app.browser();
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.agent
      .post(`/auth/${path}`)
      .set({ ...this.headers, ...headers })
      .send(body)
      .then((response) => response);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.agent
      .get(`/auth/${path}`)
      .set({ ...this.headers, ...headers })
      .then((response) => response);
  }

  /** Asks GraphQL who is there; the answer's status and code. */
  async me(headers: Record<string, string> = {}): Promise<{ status: number; code: string | undefined; name: string }> {
    const response = await this.agent
      .post('/graphql')
      .set({ ...this.headers, ...headers })
      .send({ query: '{ me { name } }' });
    const body = response.body as { errors?: { extensions: { code: string } }[]; data?: { me: { name: string } } };
    return { status: response.status, code: body.errors?.[0]?.extensions.code, name: body.data?.me?.name ?? '' };
  }

  signIn(email: string, password = PASSWORD): Promise<Response> {
    return this.post('sign-in', { email, password });
  }

  /** Adds an app that shows codes; returns its secret and, with the first factor, the codes on paper. */
  async addTotp(): Promise<{ secret: string; recoveryCodes: string[] }> {
    const { body: offer } = await this.post('totp/begin');
    const { secret } = offer as { secret: string };
    const { body } = await this.post('totp/confirm', { code: codeOf(secret) });
    return { secret, recoveryCodes: (body as { recoveryCodes?: string[] }).recoveryCodes ?? [] };
  }

  /** Adds a passkey on a new device. */
  async addPasskey(device = this.device()): Promise<Authenticator> {
    const { body: options } = await this.post('passkeys/begin');
    const { status } = await this.post('passkeys/confirm', { passkey: device.create(options), label: 'device' });
    if (status !== 200) throw new Error(`The passkey was not taken: ${status}`);
    return device;
  }

  /** A device for the site as this browser sees it. */
  device(verifies = true): Authenticator {
    return new Authenticator(originOf(this.app), verifies);
  }

  /** Signs in with nothing but a passkey. */
  async enterByPasskey(device: Authenticator): Promise<Response> {
    const { body: options } = await this.post('passkey/options');
    return this.post('passkey', { passkey: device.get(options) });
  }
}

/** Where the test's app is reached. */
export function originOf(app: TestApp): string {
  const { port } = app.app.getHttpServer().address() as { port: number };
  return `http://127.0.0.1:${port}`;
}

/** Gives a person an address and the password of all tests. */
export async function account(world: World, email: string, staffId: string): Promise<void> {
  hashed ??= hashPassword(PASSWORD);
  await world.rows(`INSERT INTO credential (staff_id, email, password_hash) VALUES ($1, $2, $3)`, [
    staffId,
    email,
    await hashed,
  ]);
}
