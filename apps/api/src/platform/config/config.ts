import { join, resolve } from 'node:path';
import { type CaseKeyRing, caseKeysOf } from './case-key';
import { clamdOf, type ClamdSettings } from './clamd';
import { ConfigError } from './config-error';
import { directoryOf, type DirectorySettings } from './directory';
import { mailOf, type MailSettings } from './mail';
import { secretKeyOf } from './secret-key';
import { trustProxyOf } from './trust-proxy';

/**
 * How far GraphQL is open: `demo` and `api` run any signed-in operation within limits, and `demo` explains the schema as
 * well; `locked` runs the operations of our own web app and no others.
 */
export type Mode = 'demo' | 'api' | 'locked';

const MODES: readonly Mode[] = ['demo', 'api', 'locked'];

/** The checkout or installation folder: the nearest above this file that holds package.json and node_modules. */
export const ROOT = resolve(__dirname, __filename.endsWith('.ts') ? '../../../../..' : '../../../../../..');

/** Everything that the API takes from its environment; injected by class, never read from process.env elsewhere. */
export class Config {
  readonly host: string;
  /** 0 lets the system choose; for tests. */
  readonly port: number;
  readonly mode: Mode;
  readonly appDatabaseUrl: string;
  readonly gateDatabaseUrl: string;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Absolute path of the bundled web app; need not exist. */
  readonly webFolder: string;
  /** True where a proxy ends TLS before us: cookies are then `__Host-` and Secure, and HSTS is sent. */
  readonly behindTls: boolean;
  /** Whom we believe where a request comes from: so many proxies before us, or those in these networks. */
  readonly trustProxy: number | readonly string[] | false;
  /** Fixes the password of the sample accounts; for tests. */
  readonly demoPassword: string | undefined;
  readonly logLevel: string;
  /** Where people reach the web app, without a trailing slash; needed behind a proxy, for links in mails and passkeys. */
  readonly publicUrl: string | undefined;
  /** 32 bytes from which keys for each purpose are derived; kept beside the data, never in the database. */
  readonly secretKey: Buffer;
  /** Keys to the text of cases; neither in the database nor with its operator. */
  readonly caseKeys: CaseKeyRing;
  /** The mail server, where one is connected. */
  readonly mail?: MailSettings | undefined;
  /** The virus scanner, where one is connected. */
  readonly clamd?: ClamdSettings | undefined;
  /** The ward's own directory, where one is connected. */
  readonly directory?: DirectorySettings | undefined;

  constructor(values: Config) {
    Object.assign(this, values);
  }
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is missing`);
  return value;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigError(`PORT is not a port: ${text}`);
  return port;
}

function modeOf(text: string): Mode {
  const mode = MODES.find((known) => known === text);
  if (!mode) throw new ConfigError(`TSUDOI_MODE is none of ${MODES.join(', ')}: ${text}`);
  return mode;
}

function publicUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new ConfigError(`PUBLIC_URL is not an address like https://host: ${text}`);
  }
  return url.origin;
}

/** Reads and checks the settings; throws a ConfigError that names the first bad one. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const dataFolder = resolve(ROOT, env.TSUDOI_DATA || 'data');
  return new Config({
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT || '3000'),
    mode: modeOf(env.TSUDOI_MODE || 'demo'),
    appDatabaseUrl: required(env, 'APP_DATABASE_URL'),
    gateDatabaseUrl: required(env, 'GATE_DATABASE_URL'),
    dataFolder,
    webFolder: join(ROOT, 'dist/web'),
    behindTls: env.TSUDOI_BEHIND_TLS === '1',
    trustProxy: trustProxyOf(env.TRUST_PROXY, env.TSUDOI_BEHIND_TLS === '1'),
    demoPassword: env.TSUDOI_DEMO_PASSWORD || undefined,
    logLevel: env.TSUDOI_LOG_LEVEL || 'info',
    publicUrl: publicUrlOf(env.PUBLIC_URL),
    secretKey: secretKeyOf(env.TSUDOI_SECRET_KEY, dataFolder),
    caseKeys: caseKeysOf(env, dataFolder),
    directory: directoryOf(env),
    mail: mailOf(env),
    clamd: clamdOf(env),
  });
}
