import type { NodeId } from '../graph/model.ts';
import { hash32 } from './hash.ts';
import type { Instant } from './instant.ts';

/**
 * A UUID (version 8, RFC 9562) of 48 bits of time and 74 bits of hash. The time keeps index pages warm, the hash makes
 * it the same wherever it is derived: no id has to come back from the database before the rest can be written.
 */
function derivedId(name: string, at: Instant): string {
  const time = hex(at, 12);
  const [a, b, c] = [hash32(name, 0x9747b28c), hash32(name, 0x1b873593), hash32(name, 0x85ebca6b)] as const;
  const variant = hex(0x8000 | (b & 0x3fff), 4);
  const tail = hex(c, 8) + hex(a >>> 16, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-8${hex(a & 0xfff, 3)}-${variant}-${tail}`;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

export const runIdOf = (funnelId: string, contactId: string, entry: number, enteredAt: Instant): string =>
  derivedId(`run:${funnelId}:${contactId}:${entry}`, enteredAt);

/** One message per run, node and visit, whoever writes it. */
export const messageIdOf = (runId: string, node: NodeId, visit: number, at: Instant): string =>
  derivedId(`message:${runId}:${node}:${visit}`, at);
