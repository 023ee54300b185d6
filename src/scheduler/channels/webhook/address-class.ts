import { type IpAddress, type IpRange, isInRange, parseIpRange } from './ip-address.ts';

/** What an address is for. Only `public` ones may be called unless somebody allowed it. */
export type AddressClass =
  | 'public'
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'unique-local'
  | 'multicast'
  | 'reserved';

const range = (text: string): IpRange => {
  const parsed = parseIpRange(text);
  if (!parsed) throw new Error(`Not a range of addresses: ${text}`);
  return parsed;
};

type ClassRow = readonly [range: IpRange, kind: AddressClass];
const rows = (kind: AddressClass, ranges: string): ClassRow[] =>
  ranges.split(' ').map((text) => [range(text), kind]);

/**
 * The IANA special-purpose registries of IPv4 and IPv6. Shared address space (100.64.0.0/10) counts as private: it is
 * inside of somebody's network, and where clouds keep services of their own.
 */
const SPECIAL: readonly ClassRow[] = [
  ...rows('loopback', '127.0.0.0/8 ::1/128'),
  ...rows('private', '10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 64:ff9b:1::/48 fec0::/10'),
  ...rows('link-local', '169.254.0.0/16 fe80::/10'),
  ...rows('unique-local', 'fc00::/7'),
  ...rows('multicast', '224.0.0.0/4 ff00::/8'),
  ...rows(
    'reserved',
    '0.0.0.0/8 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4',
  ),
  // Teredo lies in 2001::/23; the documentation ranges hold nobody.
  ...rows('reserved', '2001::/23 2001:db8::/32 3fff::/20'),
];

/** Ranges of IPv6 that reach an IPv4 address, and how many bits stand behind it. It is judged by where it leads. */
const EMBEDDING: readonly (readonly [range: IpRange, behind: bigint])[] = [
  [range('::ffff:0:0/96'), 0n],
  [range('64:ff9b::/96'), 0n],
  [range('2002::/16'), 80n],
];

const GLOBAL_UNICAST = range('2000::/3');

export function addressClass(address: IpAddress): AddressClass {
  for (const [embedding, behind] of EMBEDDING) {
    if (isInRange(address, embedding)) return addressClass(embeddedAddress(address, behind));
  }
  for (const [special, kind] of SPECIAL) if (isInRange(address, special)) return kind;
  // What is not given out to anybody yet is nobody to call.
  return address.version === 4 || isInRange(address, GLOBAL_UNICAST) ? 'public' : 'reserved';
}

const embeddedAddress = ({ value }: IpAddress, behind: bigint): IpAddress => ({
  version: 4,
  value: (value >> behind) & 0xffff_ffffn,
});

/** The IPv4 address that an IPv6 one leads to, or itself: so that `::ffff:10.0.0.1` is in the range `10.0.0.0/8`. */
export function effectiveAddress(address: IpAddress): IpAddress {
  const row = EMBEDDING.find(([embedding]) => isInRange(address, embedding));
  return row ? embeddedAddress(address, row[1]) : address;
}
