import type { NodeId } from '../graph/model.ts';
import { threeHashes } from './hash.ts';
import type { Instant } from './instant.ts';

/**
 * A UUID (version 8, RFC 9562) of 48 bits of time and 74 bits of hash. The time keeps index pages warm, the hash makes
 * it the same wherever it is derived: no id has to come back from the database before the rest can be written.
 */
function derivedId(name: string, at: Instant): string {
  const [a, b, c] = threeHashes(name, SEEDS);
  const early = Math.floor(at / 0x10000);
  return `${hex32(early)}-${hex16(at)}-${hex16(0x8000 | (a & 0xfff))}-${hex16(0x8000 | (b & 0x3fff))}-${hex32(c)}${hex16(a >>> 16)}`;
}

const SEEDS = [0x9747b28c, 0x1b873593, 0x85ebca6b] as const;

/** Two digits each, for every byte: ids are made for every run and message. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex8 = (value: number): string => BYTES[value & 0xff] ?? '';
/** The lowest 16 bits; of an instant too, which has more than 32. */
const hex16 = (value: number): string => hex8(value >>> 8) + hex8(value);
const hex32 = (value: number): string => hex16(value >>> 16) + hex16(value);

export const runIdOf = (funnelId: string, contactId: string, entry: number, enteredAt: Instant): string =>
  derivedId(`run:${funnelId}:${contactId}:${entry}`, enteredAt);

/** One message per run, node and visit, whoever writes it. */
export const messageIdOf = (runId: string, node: NodeId, visit: number, at: Instant): string =>
  derivedId(`message:${runId}:${node}:${visit}`, at);
