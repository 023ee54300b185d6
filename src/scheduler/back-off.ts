import { hash32 } from '../runtime/hash.ts';
import { HOUR, SECOND } from '../runtime/instant.ts';

export interface BackOffLimits {
  readonly first: number;
  readonly longest: number;
}

const OF_MESSAGES: BackOffLimits = { first: 10 * SECOND, longest: HOUR };

/** After this many attempts (about a day) a message is given up as failed; a person may still retry it. */
export const MOST_ATTEMPTS = 30;

/**
 * Milliseconds until the next attempt: doubling from 10 s to at most an hour, less up to a half, so that what failed
 * together does not come back together. The jitter is derived, not drawn: the same message waits the same everywhere.
 * @param attempt how many there were, from 1.
 */
export function backOff(id: string, attempt: number, { first, longest } = OF_MESSAGES): number {
  const full = Math.min(longest, first * 2 ** Math.min(attempt - 1, 20));
  const jitter = hash32(id, attempt) / 2 ** 32;
  return Math.round(full * (1 - jitter / 2));
}
