import { addHistory } from './add-history.ts';
import type { Bench } from './bench.ts';
import { figure } from './figure.ts';
import { ourSide } from './our-side.ts';
import { takeTurns } from './take-turns.ts';
import { waitingInVipFunnel } from './waiting-in-vip-funnel.ts';

const CONTACTS = 20_000;
const HISTORY = { runs: 1_000_000, steps: 5_000_000 };

/** With a history in the database, next to one that has none: the engine on both, in alternation. */
export const withHistory: Bench = {
  names: ['advance.with-history'],
  run: async (stage) => {
    const [old, young] = [await stage.database(), await stage.database()];
    const sides = [ourSide(old.schedulerUrl), ourSide(young.schedulerUrl)] as const;
    try {
      const measured = await waitingInVipFunnel(old, CONTACTS);
      await waitingInVipFunnel(young, CONTACTS);
      stage.log(`writing ${HISTORY.steps} step rows …`);
      await addHistory(old.owner, measured, HISTORY);
      const rates = await takeTurns(sides[0].piece, sides[1].piece);
      return [figure('advance.with-history', rates.ours, 'contacts/s', rates.limit)];
    } finally {
      await Promise.all(sides.map((side) => side.close()));
      await old.close();
      await young.close();
    }
  },
};
