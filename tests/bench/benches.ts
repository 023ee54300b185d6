import { advance10k, advance100k } from './advance.bench.ts';
import type { Bench } from './bench.ts';
import { withHistory } from './history.bench.ts';
import { lag } from './lag.bench.ts';
import { mailOverSmtp, mailToNobody } from './mail.bench.ts';
import { memory, twoProcesses } from './processes.bench.ts';
import { simulateBench, simulateInBrowser } from './simulate.bench.ts';

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  simulateBench,
  simulateInBrowser,
  advance10k,
  advance100k,
  twoProcesses,
  withHistory,
  memory,
  lag,
  mailToNobody,
  mailOverSmtp,
];
