import { advance } from './advance.ts';
import { carts } from './carts.ts';
import { clocks } from './clocks.ts';
import { deliver } from './deliver.ts';
import type { OpenLanes } from './lane.ts';
import { senders } from './senders.ts';
import { upkeep } from './upkeep.ts';
import { winners } from './winners.ts';

/**
 * All that schedulers do, by the names that `--loops` takes. Each may run in a process of its own, in any number of
 * them, and at the edge. Further background work is a file here and a word in this list.
 */
export const LOOPS = {
  advance: [advance],
  deliver: [deliver],
  background: [senders, clocks, upkeep, winners, carts],
} as const satisfies Readonly<Record<string, readonly OpenLanes[]>>;

export type LoopName = keyof typeof LOOPS;

export const LOOP_NAMES = Object.keys(LOOPS) as readonly LoopName[];
