import { hash32 } from './hash.ts';

/**
 * A number from 0 up to, not including, 1, derived from what it is drawn for: the same in preview, in production and in a
 * replay. Two hashes, for 53 bits: one would let only 2³² outcomes be told apart.
 */
export function chance(...parts: readonly (string | number)[]): number {
  const name = parts.join('\u0000');
  const high = hash32(name, 0x3c6ef372) >>> 5;
  const low = hash32(name, 0xa54ff53a) >>> 6;
  return (high * 2 ** 26 + low) / 2 ** 53;
}
