import { type Clock, databaseClock } from './clock.ts';
import { type Connection, run } from './statement.ts';
import { reviveRuns } from './statements/revive-runs.ts';
import { rollUpDeltas } from './statements/roll-up-deltas.ts';

/** Rows that one call works off; a call that had as many may leave more. */
const AT_ONCE = 20_000;
const REVIVED_AT_ONCE = 1_000;

/**
 * What the tables need now and then, whoever does it: counts of past hours are added up, and runs go on that were parked
 * at steps of a kind which this release knows.
 * @returns whether there may be more to do already.
 */
export async function keepUp(
  database: Connection,
  kinds: readonly string[],
  clock: Clock = databaseClock,
): Promise<boolean> {
  const [rolledUp] = await run(database, rollUpDeltas, [AT_ONCE, clock()]);
  const [revived] = await run(database, reviveRuns, [kinds, REVIVED_AT_ONCE]);
  return rolledUp?.rolled === AT_ONCE || revived?.revived === REVIVED_AT_ONCE;
}
