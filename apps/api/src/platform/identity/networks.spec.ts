import { inNetworks, isNetwork, networkKey } from './networks';

describe('networks', () => {
  it.each(['203.0.113.0/24', '10.1.2.3', '2001:db8::/32', '2001:db8::1', '0.0.0.0/0'])('%s names one', (network) => {
    expect(isNetwork(network)).toBe(true);
  });

  it.each(['', 'ward', '203.0.113.0/33', '203.0.113/24', '2001:db8::/129', '1.2.3.4/24/8', '1.2.3.4-1.2.3.9', '::g'])(
    '%s names none',
    (network) => {
      expect(isNetwork(network)).toBe(false);
    },
  );

  it('hold the addresses within, in whatever clothes, and no others', () => {
    const networks = ['203.0.113.0/24', '2001:db8:1::/48'];
    for (const address of ['203.0.113.1', '::ffff:203.0.113.255', '2001:db8:1:2::3', '2001:DB8:1::%eth0'])
      expect([address, inNetworks(address, networks)]).toEqual([address, true]);
    for (const address of ['203.0.114.1', '::ffff:203.0.112.255', '2001:db8:2::1', 'unknown', '', undefined])
      expect([address, inNetworks(address, networks)]).toEqual([address, false]);
  });

  it('are open where none is named, and closed where the named one is none', () => {
    expect(inNetworks('198.51.100.1', [])).toBe(true);
    expect(inNetworks('198.51.100.1', ['nonsense'])).toBe(false);
  });

  it('count one address of IPv4, and the /64 of IPv6 that a house has', () => {
    expect(networkKey('::ffff:203.0.113.1')).toBe(networkKey('203.0.113.1'));
    expect(networkKey('203.0.113.1')).not.toBe(networkKey('203.0.113.2'));
    expect(networkKey('2001:db8:1:2:3:4:5:6')).toBe(networkKey('2001:0DB8:1:2::1'));
    expect(networkKey('2001:db8:1:2::1')).not.toBe(networkKey('2001:db8:1:3::1'));
    expect(networkKey('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(networkKey('::1')).toBe('0:0:0:0::/64');
  });
});
