import { BlockList, isIP, isIPv6 } from 'node:net';
import { ConfigError } from './config-error';

const MOST_HOPS = 10;

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return false;
  try {
    if (prefix !== undefined) new BlockList().addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
    return true;
  } catch {
    return false;
  }
}

/**
 * TRUST_PROXY: how many proxies stand before us, or the networks they are in, with commas between. Only what they say
 * about where a request comes from is believed; without the setting nobody is. Behind TLS the setting must be there, be
 * it 0: all people would have the proxy's address, and a limit for one would be one for all.
 */
export function trustProxyOf(text: string | undefined, behindTls: boolean): number | readonly string[] | false {
  const given = (text ?? '').trim();
  if (given === '' && behindTls) throw new ConfigError('TSUDOI_BEHIND_TLS needs TRUST_PROXY: the number of proxies');
  if (given === '' || given === '0') return false;
  if (/^\d+$/.test(given) && Number(given) <= MOST_HOPS) return Number(given);
  const networks = given.split(',').map((network) => network.trim());
  if (networks.every(isNetwork)) return networks;
  throw new ConfigError(`TRUST_PROXY is neither a number of proxies (1 to ${MOST_HOPS}) nor networks: ${given}`);
}
