import { describe, expect, it } from 'vitest';
import { isInRange, parseIpAddress, parseIpRange } from './ip-address.ts';

describe('an address', () => {
  it.each([
    { text: '0.0.0.0', value: 0n },
    { text: '255.255.255.255', value: 0xffff_ffffn },
    { text: '1.2.3.4', value: 0x0102_0304n },
    { text: '::', value: 0n },
    { text: '1::', value: 1n << 112n },
    { text: '::1.2.3.4', value: 0x0102_0304n },
    { text: '1:2:3:4:5:6:7:8', value: 0x0001_0002_0003_0004_0005_0006_0007_0008n },
    { text: 'FE80::a%lo', value: (0xfe80n << 112n) | 0xan },
  ])('$text', ({ text, value }) => expect(parseIpAddress(text)?.value).toBe(value));

  it.each([
    ...[
      '',
      '1',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '01.2.3.4',
      '0x7f.0.0.1',
      '127.1',
      '2130706433',
      ' 1.2.3.4',
    ],
    ...[
      '1.2.3.4 ',
      '1.2.3.-4',
      '1.2.3.a',
      'localhost',
      ':',
      ':::',
      '1::2::3',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
    ],
    ...[
      '1:2:3:4:5:6:7::8:9',
      '12345::',
      'g::',
      '::1.2.3',
      '1.2.3.4::',
      '::1.2.3.4:5',
      '[::1]',
      '1:2:3:4:5:6:7:1.2.3.4',
    ],
  ])('%j is none', (text) => expect(parseIpAddress(text)).toBeNull());
});

describe('a range', () => {
  it.each([
    { range: '10.0.0.0/8', inside: '10.255.0.1', outside: '11.0.0.0' },
    { range: '10.9.9.9/8', inside: '10.0.0.0', outside: '9.255.255.255' },
    { range: '0.0.0.0/0', inside: '203.0.113.9', outside: '::1' },
    { range: '192.0.2.7', inside: '192.0.2.7', outside: '192.0.2.8' },
    { range: 'fd00::/8', inside: 'fdff::1', outside: 'fc00::1' },
    { range: '::1/128', inside: '::1', outside: '::2' },
  ])('$range', ({ range, inside, outside }) => {
    const parsed = parseIpRange(range);
    const holds = (text: string) => {
      const address = parseIpAddress(text);
      return parsed && address && isInRange(address, parsed);
    };
    expect([holds(inside), holds(outside)]).toEqual([true, false]);
  });

  it.each(['10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', 'x/8', '10.0.0.0/1e1'])(
    '%j is none',
    (text) => expect(parseIpRange(text)).toBeNull(),
  );
});
