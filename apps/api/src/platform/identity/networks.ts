import { BlockList, isIPv6 } from 'node:net';

/** An address as we compare it: IPv4 in IPv6 clothes is IPv4, a zone is nobody's business. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** Reads a network like 203.0.113.0/24, 2001:db8::/32 or one address; undefined for what is none. */
function listOf(network: string): BlockList | undefined {
  const [, address = '', prefix] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(network.trim()) ?? [];
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  try {
    list.addSubnet(address, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
    return list;
  } catch {
    return undefined;
  }
}

/** Whether a text names a network in CIDR form or one address. */
export const isNetwork = (network: string): boolean => listOf(network) !== undefined;

/** Whether an address lies in one of the networks; where none is named, every address does. */
export function inNetworks(address: string | undefined, networks: readonly string[]): boolean {
  if (networks.length === 0) return true;
  const from = plain(address ?? '');
  const family = isIPv6(from) ? 'ipv6' : 'ipv4';
  return networks.some((network) => listOf(network)?.check(from, family) ?? false);
}

/** Under what attempts from an address are counted: one IPv4 address, or the /64 that a household or office has. */
export function networkKey(address: string | undefined): string {
  const from = plain(address ?? '');
  if (!isIPv6(from)) return from;
  const [head = '', tail = ''] = from.toLowerCase().split('::');
  const left = head ? head.split(':') : [];
  const right = from.includes('::') && tail ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = [...left, ...(from.includes('::') ? zeros : []), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
