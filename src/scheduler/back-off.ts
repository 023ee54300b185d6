import { hash32 } from '../runtime/hash.ts';
import { HOUR, SECOND } from '../runtime/instant.ts';

const FIRST = 10 * SECOND;
const LONGEST = HOUR;

/** After this many attempts (about a day) a message is given up as failed; a person may still retry it. */
export const MOST_ATTEMPTS = 30;

/**
 * Milliseconds until the next attempt: doubling from 10 s to at most an hour, less up to a half, so that what failed
 * together does not come back together. The jitter is derived, not drawn: the same message waits the same everywhere.
 * @param attempt how many there were, from 1.
 */
export function backOff(messageId: string, attempt: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempt - 1, 20));
  const jitter = hash32(messageId, attempt) / 2 ** 32;
  return Math.round(full * (1 - jitter / 2));
}
