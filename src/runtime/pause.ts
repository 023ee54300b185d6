import type { Instant } from './instant.ts';
import type { Run, Wait } from './run.ts';

/** A time for which a funnel was paused, and what its resumption meant for those who waited inside. */
export interface Pause {
  readonly pausedAt: Instant;
  readonly resumedAt: Instant;
  /** Waits grow by the pause; they keep their dates; or what came due meanwhile is over. */
  readonly meaning: 'shift' | 'keep' | 'expire';
}

/**
 * A waiting run's wait with the pauses of its funnel taken into account; `'expired'` if it came due during one that
 * says so. Applied when a run is claimed, so that resuming a funnel of a million costs nothing.
 */
export function waitAfterPauses(run: Run, wait: Wait, pauses: readonly Pause[]): Wait | 'expired' {
  let adjusted = wait;
  for (const { pausedAt, resumedAt, meaning } of pauses) {
    const since = Math.max(run.nodeEnteredAt, adjusted.movedAt ?? run.nodeEnteredAt);
    const { until } = adjusted;
    if (resumedAt <= since || until === null || until < pausedAt) continue;
    if (meaning === 'expire' && until <= resumedAt) return 'expired';
    if (meaning === 'shift') {
      const lasted = resumedAt - Math.max(pausedAt, since);
      adjusted = { ...adjusted, until: until + lasted, movedAt: resumedAt };
    }
  }
  return adjusted;
}
