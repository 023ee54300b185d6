import type { Instant } from '../../runtime/instant.ts';
import { MINUTE, SECOND } from '../../runtime/instant.ts';
import { backOff } from '../back-off.ts';

/** How a provider is, as all schedulers know it. */
export interface BreakerState {
  /** `open`: left alone until `openUntil`. `half-open`: one scheduler tries one message until then. */
  readonly state: 'closed' | 'open' | 'half-open';
  /** Failures of the provider less what it answered, since it last was well. */
  readonly failures: number;
  /** How often it has opened since it last was well. */
  readonly opened: number;
  readonly reason: string | null;
  readonly openedAt: Instant | null;
  readonly openUntil: Instant | null;
}

/** What some calls showed of a provider. Refusing a message for what it is, is an answer too. */
export interface Observation {
  readonly answers: number;
  /** Calls that the provider failed: unreachable, not letting us in, out of order, silent. */
  readonly failures: number;
  /** Milliseconds for which it asked to be left alone altogether; null if it did not. */
  readonly pause: number | null;
  readonly reason: string | null;
}

export const WELL: BreakerState = {
  state: 'closed',
  failures: 0,
  opened: 0,
  reason: null,
  openedAt: null,
  openUntil: null,
};

/** So many failures more than answers open it. */
const TOO_MANY = 5;
const LEFT_ALONE = { first: 10 * SECOND, longest: 10 * MINUTE };
const LONGEST_PAUSE = 24 * 60 * MINUTE;

/** How long one scheduler has for the message it tries. Then another may. */
export const PROBE_TIME = 2 * MINUTE;

/** The state after an observation. Pure: the same everywhere, jitter included. */
export function breakerAfter(
  provider: string,
  before: BreakerState,
  seen: Observation,
  now: Instant,
): BreakerState {
  if (seen.pause !== null) return rested(before, seen, now);
  // What was under way when it opened tells nothing new.
  if (before.state === 'open') return before;
  if (before.state === 'half-open') {
    if (seen.answers > 0) return WELL;
    return seen.failures > 0 ? opened(provider, before, seen, now) : before;
  }
  const failures = Math.max(0, before.failures + seen.failures - seen.answers);
  if (failures >= TOO_MANY) return opened(provider, { ...before, failures }, seen, now);
  return failures === 0 ? WELL : { ...before, failures, reason: seen.reason ?? before.reason };
}

function opened(
  provider: string,
  before: BreakerState,
  { reason, failures }: Observation,
  now: Instant,
): BreakerState {
  const times = before.opened + 1;
  return {
    state: 'open',
    failures: before.state === 'closed' ? before.failures : before.failures + failures,
    opened: times,
    reason: reason ?? before.reason,
    openedAt: before.openedAt ?? now,
    openUntil: now + backOff(provider, times, LEFT_ALONE),
  };
}

/** It said itself for how long (429, Retry-After): that is no failure, and counts for nothing later. */
const rested = (before: BreakerState, { pause, reason }: Observation, now: Instant): BreakerState => ({
  ...before,
  state: 'open',
  reason: reason ?? before.reason,
  openedAt: before.openedAt ?? now,
  openUntil: Math.max(before.openUntil ?? 0, now + Math.min(pause ?? 0, LONGEST_PAUSE)),
});

/** Whether messages may go to a provider: all of them, none, or one to see whether it is back. */
export function admits({ state, openUntil }: BreakerState, now: Instant): 'all' | 'one' | 'none' {
  if (state === 'closed') return 'all';
  return openUntil !== null && openUntil > now ? 'none' : 'one';
}
