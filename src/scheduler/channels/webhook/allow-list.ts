import { addressClass, effectiveAddress } from './address-class.ts';
import { type IpRange, isInRange, parseIpAddress, parseIpRange } from './ip-address.ts';

/** Whom webhooks may call beside the public Internet: hosts by name, and ranges of addresses. */
export interface AllowList {
  /** Lower case. One that begins with `*.` stands for all names under it, `*` for every host. */
  readonly hosts: readonly string[];
  readonly ranges: readonly IpRange[];
}

export const allowNothing: AllowList = { hosts: [], ranges: [] };

/** For addresses that the operator chose, not a marketer. */
export const allowEverything: AllowList = { hosts: ['*'], ranges: [] };

const HOST = /^(\*\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** Reads what an operator wrote: `10.1.0.0/16, hooks.internal, *.corp.example`. */
export function parseAllowList(text: string): AllowList | { readonly mistakes: readonly string[] } {
  const hosts: string[] = [];
  const ranges: IpRange[] = [];
  const mistakes: string[] = [];
  for (const item of text.toLowerCase().split(/[\s,]+/)) {
    if (item === '') continue;
    const range = parseIpRange(item);
    if (range) ranges.push(range);
    // What ends in a number is an address that somebody mistyped.
    else if (HOST.test(item) && !/(^|\.)\d+$/.test(item)) hosts.push(item);
    else mistakes.push(item);
  }
  return mistakes.length > 0 ? { mistakes } : { hosts, ranges };
}

export const allowsHost = ({ hosts }: AllowList, host: string): boolean =>
  hosts.some((allowed) => (allowed.startsWith('*') ? host.endsWith(allowed.slice(1)) : host === allowed));

/** Whether an address may be called; one that cannot be read may not. */
export function allowsAddress(allow: AllowList, address: string): boolean {
  const parsed = parseIpAddress(address);
  if (!parsed) return false;
  if (addressClass(parsed) === 'public') return true;
  return allow.ranges.some((range) => isInRange(parsed, range) || isInRange(effectiveAddress(parsed), range));
}
