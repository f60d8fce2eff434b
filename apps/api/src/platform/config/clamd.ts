import { ConfigError } from './config-error';

/** Where a virus scanner listens, and how long it may take for one file. */
export interface ClamdSettings {
  readonly at: { readonly path: string } | { readonly host: string; readonly port: number };
  readonly patienceMs: number;
}

const SECONDS = 20;

function placeOf(socket: string | undefined, address: string | undefined): ClamdSettings['at'] | undefined {
  if (socket) return { path: socket };
  if (!address) return undefined;
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(address) ?? [];
  if (!host || Number(port) < 1 || Number(port) > 65_535)
    throw new ConfigError(`CLAMD_HOST is not an address like host:3310: ${address}`);
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

/** CLAMD_SOCKET (a path) or CLAMD_HOST (host:port), and CLAMD_SECONDS; without a place nothing is scanned. */
export function clamdOf(env: NodeJS.ProcessEnv): ClamdSettings | undefined {
  const { CLAMD_SOCKET, CLAMD_HOST, CLAMD_SECONDS } = env;
  const at = placeOf(CLAMD_SOCKET, CLAMD_HOST);
  const seconds = Number(CLAMD_SECONDS || SECONDS);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 300)
    throw new ConfigError(`CLAMD_SECONDS is not a number from 1 to 300: ${CLAMD_SECONDS}`);
  return at && { at, patienceMs: seconds * 1_000 };
}
