import type { Bench } from './bench.ts';
import { enrolAndAdvance } from './enrol-and-advance.ts';
import { figure } from './figure.ts';

const MOST_STATEMENTS = 0.1;

/** Small enough for everything to stay in memory. */
export const advance10k: Bench = {
  names: ['enrol.10k', 'advance.10k', 'statements-per-contact'],
  run: async (stage) => {
    const { enrol, advance, statements } = await enrolAndAdvance(stage, 10_000);
    return [
      figure('enrol.10k', enrol.ours, 'contacts/s', enrol.limit),
      figure('advance.10k', advance.ours, 'contacts/s', advance.limit),
      figure('statements-per-contact', statements, 'statements', MOST_STATEMENTS),
    ];
  },
};

export const advance100k: Bench = {
  names: ['advance.100k'],
  run: async (stage) => {
    const { advance } = await enrolAndAdvance(stage, 100_000);
    return [figure('advance.100k', advance.ours, 'contacts/s', advance.limit)];
  },
};
