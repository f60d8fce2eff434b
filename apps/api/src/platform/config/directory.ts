import { ConfigError } from './config-error';

/** A directory that answers for who somebody is (OpenID Connect). */
export interface DirectorySettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button on the sign-in page says. */
  readonly label: string;
}

/** The connected directory: OIDC_ISSUER with its client, and PUBLIC_URL, to which it sends people back. */
export function directoryOf(env: NodeJS.ProcessEnv): DirectorySettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_LABEL: label } = env;
  if (!issuer) return undefined;
  if (!URL.canParse(issuer)) throw new ConfigError(`OIDC_ISSUER is not an address: ${issuer}`);
  if (!clientId || !clientSecret) throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET');
  if (!env.PUBLIC_URL) throw new ConfigError('OIDC_ISSUER needs PUBLIC_URL, to which people come back');
  return { issuer, clientId, clientSecret, label: label || new URL(issuer).hostname };
}
