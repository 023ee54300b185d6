import { randomUUID } from 'node:crypto';
import { SECOND } from '../../runtime/instant.ts';
import type { Carrier } from '../carrier.ts';
import { timers } from '../functions/timers.ts';
import type { LaneHost, LaneListener, LaneSizes } from '../loops/lane.ts';
import { LOOP_NAMES, LOOPS, type LoopName } from '../loops/loops.ts';
import { connect } from '../postgres/connect.ts';
import type { Database } from '../postgres/database.ts';
import { type Log, logging } from './log.ts';
import { type Loop, type LoopHealth, startLoop } from './loop.ts';

export interface SchedulerOptions extends Partial<LaneSizes> {
  /** Logs in as `rivulet_scheduler`. */
  readonly databaseUrl: string;
  /** One for each channel that this process delivers. */
  readonly carriers: readonly Carrier[];
  /** What it does of all that there is to do. Default: everything. */
  readonly loops?: readonly LoopName[];
  readonly log?: Log;
  /** Told of what is done: metrics listen here. */
  readonly hears?: LaneListener;
  /** Milliseconds that work under way has to finish after `stop`. */
  readonly grace?: number;
}

export interface Scheduler {
  readonly database: Database;
  readonly health: () => ReadonlyMap<string, LoopHealth>;
  /**
   * Finishes the transactions and deliveries under way, then closes its connections. What takes longer than the grace
   * is cut off, whatever a provider or the database does: nothing is lost by that.
   */
  stop(): Promise<void>;
}

/** Measured on two cores beside the database: a second batch fills the gaps of the first, a third only waits. */
const DEFAULT_SIZES: LaneSizes = { batch: 500, concurrency: 2, deliveries: 20 };

/** The whole of SIGTERM to exit is ten seconds. */
const DEFAULT_GRACE = 7 * SECOND;

/** The Node host: every lane of the chosen loops runs beside the others, over one pool of connections. */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { carriers, loops = LOOP_NAMES, log = () => undefined, grace = DEFAULT_GRACE, ...given } = options;
  const sizes: LaneSizes = { ...DEFAULT_SIZES, ...chosenSizes(given) };
  const database = connect(options.databaseUrl, connectionsFor(loops, sizes, carriers.length));
  const givingUp = new AbortController();
  const host: LaneHost = {
    database,
    carriers,
    sizes,
    timers: timers(givingUp.signal),
    newToken: randomUUID,
    hears: logging(log, options.hears),
  };
  const reports = {
    onError: (name: string, error: unknown) =>
      log({ level: 'error', event: 'loop-failed', loop: name, error: String(error) }),
    onRecovery: (name: string) => log({ level: 'info', event: 'loop-recovered', loop: name }),
  };
  const running: readonly Loop[] = loops
    .flatMap((name) => LOOPS[name].flatMap((open) => open(host)))
    .map((lane) => startLoop(lane, reports));
  return {
    database,
    health: () => new Map(running.map((loop) => [loop.name, loop.health()])),
    stop: async () => {
      const giveUp = setTimeout(() => givingUp.abort(), grace);
      const cutOff = setTimeout(() => void database.end({ timeout: 0 }), grace + SECOND);
      await Promise.all(running.map((loop) => loop.stop()));
      clearTimeout(giveUp);
      clearTimeout(cutOff);
      await database.end({ timeout: 1 });
    },
  };
}

/** Each batch has one; each provider two, for what is handed over and what is settled; the rest share two. */
const connectionsFor = (loops: readonly LoopName[], { concurrency }: LaneSizes, carriers: number): number =>
  (loops.includes('advance') ? concurrency : 0) + (loops.includes('deliver') ? 2 * carriers : 0) + 2;

const chosenSizes = ({ batch, concurrency, deliveries, lease }: Partial<LaneSizes>): Partial<LaneSizes> => ({
  ...(batch === undefined ? {} : { batch }),
  ...(concurrency === undefined ? {} : { concurrency }),
  ...(deliveries === undefined ? {} : { deliveries }),
  ...(lease === undefined ? {} : { lease }),
});
