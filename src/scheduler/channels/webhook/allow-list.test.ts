import { describe, expect, it } from 'vitest';
import { type AllowList, allowNothing, allowsAddress, allowsHost, parseAllowList } from './allow-list.ts';

const read = (text: string): AllowList => {
  const list = parseAllowList(text);
  if ('mistakes' in list) throw new Error(list.mistakes.join());
  return list;
};

describe('the allow-list', () => {
  it.each([
    { name: 'nothing', list: '', address: '10.0.0.1', allowed: false },
    { name: 'nothing, and nothing needed', list: '', address: '8.8.8.8', allowed: true },
    { name: 'a range', list: '10.0.0.0/8', address: '10.1.2.3', allowed: true },
    { name: 'beside the range', list: '10.0.0.0/16', address: '10.1.2.3', allowed: false },
    { name: 'the range, mapped', list: '10.0.0.0/8', address: '::ffff:10.1.2.3', allowed: true },
    { name: 'one address', list: 'fd00::5', address: 'fd00::5', allowed: true },
    { name: 'what is no address', list: '0.0.0.0/0', address: 'localhost', allowed: false },
  ])('$name', ({ list, address, allowed }) => expect(allowsAddress(read(list), address)).toBe(allowed));

  it.each([
    { name: 'a host', list: 'Hooks.Internal', host: 'hooks.internal', allowed: true },
    { name: 'a host under it', list: 'hooks.internal', host: 'a.hooks.internal', allowed: false },
    { name: 'all under a name', list: '*.corp.test', host: 'a.b.corp.test', allowed: true },
    { name: 'the name itself', list: '*.corp.test', host: 'corp.test', allowed: false },
    { name: 'a name that only ends alike', list: '*.corp.test', host: 'evilcorp.test', allowed: false },
  ])('$name', ({ list, host, allowed }) => expect(allowsHost(read(list), host)).toBe(allowed));

  it('says what cannot be read', () => {
    expect(parseAllowList('10.0.0.0/8, 10.0.0.0/99 http://x.test good.test 1.2.3')).toEqual({
      mistakes: ['10.0.0.0/99', 'http://x.test', '1.2.3'],
    });
  });

  it('of nobody allows the public alone', () => {
    expect(['192.0.2.1', '127.0.0.1', '1.1.1.1'].map((text) => allowsAddress(allowNothing, text))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
