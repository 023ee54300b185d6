/** An address of the Internet Protocol as the number that it is. */
export interface IpAddress {
  readonly version: 4 | 6;
  readonly value: bigint;
}

/** A block of addresses: those whose first `prefix` bits are the same as the first one's. */
export interface IpRange {
  readonly first: IpAddress;
  readonly prefix: number;
}

const V4_BITS = 32;
const V6_BITS = 128;

/**
 * Reads `192.0.2.1` and `2001:db8::1`, nothing looser: octal, hexadecimal and shortened IPv4 addresses are how filters
 * are deceived, and name resolution never answers with them. Null for anything else.
 */
export function parseIpAddress(text: string): IpAddress | null {
  if (!text.includes(':')) {
    const value = ipv4Value(text);
    return value === null ? null : { version: 4, value };
  }
  // The zone of a link-local address (`fe80::1%eth0`) says through which interface, not to whom.
  const value = ipv6Value(text.replace(/%.*$/s, ''));
  return value === null ? null : { version: 6, value };
}

/** Reads `10.0.0.0/8` and `fd00::/8`; a single address is a range of one. */
export function parseIpRange(text: string): IpRange | null {
  const [address = '', length, ...rest] = text.split('/');
  const first = parseIpAddress(address);
  if (!first || rest.length > 0) return null;
  const bits = bitsOf(first.version);
  if (length === undefined) return { first, prefix: bits };
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  return prefix <= bits ? { first, prefix } : null;
}

export function isInRange({ version, value }: IpAddress, { first, prefix }: IpRange): boolean {
  if (version !== first.version) return false;
  const shift = BigInt(bitsOf(version) - prefix);
  return value >> shift === first.value >> shift;
}

const bitsOf = (version: 4 | 6): number => (version === 4 ? V4_BITS : V6_BITS);

function ipv4Value(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) {
    return null;
  }
  return parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function ipv6Value(text: string): bigint | null {
  const halves = text.split('::');
  // Only what stands at the very end may be spelt as IPv4.
  if (halves.length > 2 || (halves.length === 2 && halves[0]?.includes('.'))) return null;
  const [head, tail] = halves.map((half) => groupsOf(half));
  if (!head || tail === null) return null;
  if (tail === undefined) return head.length === 8 ? joined(head) : null;
  const missing = 8 - head.length - tail.length;
  return missing < 1 ? null : joined([...head, ...Array<number>(missing).fill(0), ...tail]);
}

/** The 16-bit groups of a half; an IPv4 address at its end stands for two of them. */
function groupsOf(half: string): number[] | null {
  if (half === '') return [];
  const parts = half.split(':');
  const last = parts.at(-1) ?? '';
  const embedded = last.includes('.') ? ipv4Value(last) : null;
  if (last.includes('.')) {
    if (embedded === null) return null;
    parts.pop();
  }
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return null;
  const groups = parts.map((part) => Number.parseInt(part, 16));
  return embedded === null ? groups : [...groups, Number(embedded >> 16n), Number(embedded & 0xffffn)];
}

const joined = (groups: readonly number[]): bigint =>
  groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
