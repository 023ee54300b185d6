import { MINUTE, SECOND } from '../../../runtime/instant.ts';
import type { LoopHealth } from '../loop.ts';

/** A database that is away for a moment is no reason to be restarted. */
const FAILING_TOO_LONG = 30 * SECOND;
/** Longer than any transaction may take; the loop must be stuck. */
const SILENT_TOO_LONG = 5 * MINUTE;

export interface Health {
  readonly status: 'ok' | 'failing';
  /** A sentence for each loop that does not do its work. */
  readonly reasons: readonly string[];
}

/** Whether a scheduler does its work, as its loops have it. */
export function healthOf(loops: ReadonlyMap<string, LoopHealth>, now: number): Health {
  const reasons = [...loops].flatMap(([name, { beat, failingSince, error }]) => {
    if (failingSince !== null && now - failingSince > FAILING_TOO_LONG)
      return [`${name} has failed for ${seconds(now - failingSince)} s: ${error}`];
    return now - beat > SILENT_TOO_LONG ? [`${name} has been silent for ${seconds(now - beat)} s`] : [];
  });
  return { status: reasons.length === 0 ? 'ok' : 'failing', reasons };
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 1000);
