import type { Bench, BenchDatabase, Stage } from './bench.ts';
import { figure, seconds } from './figure.ts';
import { type Progress, schedulerProcesses } from './scheduler-processes.ts';
import { waitingInVipFunnel } from './waiting-in-vip-funnel.ts';

const CONTACTS = 30_000;
const WARM_UP = 2_000;

/** Two scheduler processes on one database, next to one alone. */
export const twoProcesses: Bench = {
  names: ['advance.two-processes'],
  run: async (stage) => {
    const one = await inProcesses(stage, 1);
    const two = await inProcesses(stage, 2);
    return [figure('advance.two-processes', two, 'contacts/s', one)];
  },
};

async function inProcesses(stage: Stage, count: number): Promise<number> {
  const database = await stage.database();
  try {
    return await rateInProcesses(database, CONTACTS, count);
  } finally {
    await database.close();
  }
}

async function rateInProcesses(
  database: BenchDatabase,
  contacts: number,
  count: number,
  onProgress?: (progress: Progress) => void,
): Promise<number> {
  await waitingInVipFunnel(database, contacts);
  const processes = await schedulerProcesses(database.schedulerUrl, count, onProgress);
  try {
    processes.go();
    await processes.reached(WARM_UP * count);
    const from = WARM_UP * count;
    return (contacts - from) / (await seconds(() => processes.reached(contacts)));
  } finally {
    await processes.stop();
  }
}

const MEGABYTE = 1024 * 1024;
const MOST_GROWTH = 50;
const MOST = 300;
const RUNS = 100_000;

/** A scheduler process over many runs: how much it grows once it is warm, and the most it ever takes. */
export const memory: Bench = {
  names: ['memory', 'memory.peak'],
  run: async (stage) => {
    const database = await stage.database();
    const sizes: number[] = [];
    try {
      await rateInProcesses(database, RUNS, 1, ({ rss }) => sizes.push(rss / MEGABYTE));
    } finally {
      await database.close();
    }
    const fifth = Math.floor(sizes.length / 5);
    const growth = median(sizes.slice(-fifth)) - median(sizes.slice(fifth, 2 * fifth));
    return [
      figure('memory', growth, 'MB', MOST_GROWTH),
      figure('memory.peak', Math.max(...sizes), 'MB', MOST),
    ];
  },
};

const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? Number.NaN;
