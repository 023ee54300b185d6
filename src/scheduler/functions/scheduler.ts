import type { Carrier } from '../carrier.ts';
import type { Lane, LaneHost } from '../loops/lane.ts';
import { LOOPS } from '../loops/loops.ts';
import type { Database } from '../postgres/database.ts';
import { timers } from './timers.ts';

export interface SchedulerFunctionOptions {
  /** Connects as `rivulet_scheduler`. */
  readonly sql: Database;
  /** One for each channel that is delivered here. Asked at the first call, and again after it failed. */
  readonly carriers: (sql: Database) => Promise<readonly Carrier[]>;
  /** Whoever calls must know it: the header `x-scheduler-secret`. */
  readonly secret: string;
  /** Milliseconds of work a call may take; a batch under way is finished. */
  readonly budget: number;
  /** Milliseconds on any clock that only goes forward. */
  readonly elapsed: () => number;
  readonly newToken: () => string;
}

/** What a call did, and whether it should be followed by another at once. */
export interface SchedulerAnswer {
  readonly contacts: number;
  readonly visits: number;
  readonly settled: number;
  readonly more: boolean;
}

/**
 * A scheduler for hosts that run no processes: each call runs the loops of a process, for as long as its budget lasts.
 * Calls may overlap with each other and with processes; the claims keep them apart.
 */
export function schedulerFunction(
  options: SchedulerFunctionOptions,
): (request: Request) => Promise<Response> {
  const { sql, budget, elapsed, newToken } = options;
  let carriers: readonly Carrier[] | null = null;
  return async (request) => {
    if (!sameText(request.headers.get('x-scheduler-secret') ?? '', options.secret)) {
      return Response.json(
        { message: 'The header x-scheduler-secret is missing or wrong.' },
        { status: 401 },
      );
    }
    carriers ??= await options.carriers(sql);
    const began = elapsed();
    return Response.json(await work({ database: sql, carriers, newToken }, () => elapsed() - began < budget));
  };
}

/** Small, so that a batch fits into the seconds that such hosts give. */
const SIZES = { batch: 200, concurrency: 1, deliveries: 10 };

async function work(
  given: Pick<LaneHost, 'database' | 'carriers' | 'newToken'>,
  goOn: () => boolean,
): Promise<SchedulerAnswer> {
  const done = { contacts: 0, visits: 0, settled: 0 };
  const host: LaneHost = {
    ...given,
    sizes: SIZES,
    timers: timers(),
    hears: {
      batch: ({ turns }) => {
        done.contacts += turns.length;
        done.visits += turns.reduce((sum, turn) => sum + turn.trace.length, 0);
      },
      settled: (_channel, settlements) => {
        done.settled += settlements.length;
      },
    },
  };
  const roundOf = async ({ round }: Lane): Promise<boolean> => (goOn() ? round(goOn) : true);
  let more = false;
  // The clocks bring contacts in, contacts write messages: in this order one call carries a thing all the way.
  for (const loop of [LOOPS.background, LOOPS.advance, LOOPS.deliver]) {
    const rounds = await Promise.all(loop.flatMap((open) => open(host)).map(roundOf));
    more ||= rounds.includes(true);
  }
  return { ...done, more };
}

/** Takes as long whichever letter differs, so that a secret cannot be found letter by letter. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++)
    difference |= (a.charCodeAt(index) || 0) ^ b.charCodeAt(index);
  return difference === 0;
}
