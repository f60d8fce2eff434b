import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** A ward's own directory, real but for its people: whoever comes is `person`, without being asked. */
export interface TestDirectory {
  readonly issuer: string;
  readonly env: NodeJS.ProcessEnv;
  /** The subject that the next visitor is; null turns them away. */
  person: string | null;
  /** Walks a browser through the directory from where Tsudoi sent it; the address to which it is sent back. */
  walk(start: string): Promise<URL>;
  stop(): Promise<void>;
}

const CLIENT = { id: 'tsudoi', secret: randomBytes(16).toString('hex') };

function makeProvider(issuer: string, publicUrl: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${publicUrl}/auth/directory/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
}

/** Starts a directory (oidc-provider) that knows one client: Tsudoi at `publicUrl`. */
export async function startDirectory(publicUrl: string): Promise<TestDirectory> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = makeProvider(issuer, publicUrl);
  const answer = provider.callback();

  const directory: TestDirectory = {
    issuer,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_LABEL: 'Ward directory',
      PUBLIC_URL: publicUrl,
    },
    person: null,
    walk: (start) => walk(start, publicUrl),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };

  server.on('request', (request, response) => void serve(request, response));
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (directory.person === null) {
      return provider.interactionFinished(request, response, { error: 'access_denied' });
    }
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, { login: { accountId: directory.person } });
    }
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: String(params.client_id) });
    grant.addOIDCScope('openid');
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }
  return directory;
}

async function walk(start: string, publicUrl: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(start);
  for (let hop = 0; hop < 12; hop++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`The directory answered ${response.status} at ${at.pathname}`);
    at = new URL(location, at);
    if (at.origin === publicUrl) return at;
  }
  throw new Error('The directory sent the browser in circles');
}
