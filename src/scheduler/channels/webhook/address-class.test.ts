import { describe, expect, it } from 'vitest';
import { type AddressClass, addressClass } from './address-class.ts';
import { parseIpAddress } from './ip-address.ts';

const cases: readonly { readonly kind: AddressClass; readonly addresses: string }[] = [
  {
    kind: 'public',
    addresses: '1.1.1.1 8.8.8.8 93.184.215.14 9.255.255.255 11.0.0.0 126.255.255.255 128.0.0.0',
  },
  {
    kind: 'public',
    addresses: '100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 169.253.255.255 169.255.0.0',
  },
  {
    kind: 'public',
    addresses: '192.167.255.255 192.169.0.0 192.0.1.0 198.17.255.255 198.20.0.0 223.255.255.255',
  },
  { kind: 'public', addresses: '2606:4700::1111 2a00:1450:4001:81c::200e 2001:4860:4860::8888 2000::1' },
  { kind: 'public', addresses: '::ffff:8.8.8.8 64:ff9b::8.8.8.8 2002:808:808::1' },
  { kind: 'loopback', addresses: '127.0.0.1 127.255.255.255 ::1 0:0:0:0:0:0:0:1' },
  { kind: 'loopback', addresses: '::ffff:127.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 2002:7f00:1::' },
  {
    kind: 'private',
    addresses: '10.0.0.0 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255',
  },
  { kind: 'private', addresses: '100.64.0.0 100.127.255.255 100.100.100.200 fec0::1 64:ff9b:1::1' },
  {
    kind: 'private',
    addresses: '::ffff:10.0.0.1 ::ffff:a00:1 ::FFFF:192.168.1.1 2002:a00:1::1 64:ff9b::172.16.0.1',
  },
  {
    kind: 'link-local',
    addresses: '169.254.0.0 169.254.169.254 169.254.255.255 fe80::1 febf:ffff::1 fe80::1%eth0',
  },
  { kind: 'link-local', addresses: '::ffff:169.254.169.254 ::ffff:a9fe:a9fe 64:ff9b::a9fe:a9fe' },
  { kind: 'unique-local', addresses: 'fc00::1 fd00:ec2::254 fdff:ffff::1' },
  { kind: 'multicast', addresses: '224.0.0.1 239.255.255.250 ff02::1 ff05::2 ::ffff:224.0.0.1' },
  {
    kind: 'reserved',
    addresses: '0.0.0.0 0.1.2.3 192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255',
  },
  { kind: 'reserved', addresses: '198.51.100.1 203.0.113.1 240.0.0.1 255.255.255.255 ::ffff:0.0.0.0' },
  {
    kind: 'reserved',
    addresses: ':: ::127.0.0.1 ::10.0.0.1 100::1 2001::1 2001:0:1::1 2001:db8::1 3fff::1 4000::1',
  },
  { kind: 'reserved', addresses: '5f00::1 e000::1 fe00::1 ::2' },
];

describe.each(cases)('$kind', ({ kind, addresses }) => {
  it.each(addresses.split(' '))('%s', (text) => {
    const address = parseIpAddress(text);
    expect(address && addressClass(address)).toBe(kind);
  });
});
