import postgres from 'postgres';
import { advanceByHand } from './advance-by-hand.ts';
import type { Stage } from './bench.ts';
import { books, sameBooks } from './books.ts';
import { enrolByHand } from './enrol-by-hand.ts';
import { BATCH, type OurSide, ourSide } from './our-side.ts';
import { type Piece, takeTurns } from './take-turns.ts';
import { makeDue, vipWorkspace } from './vip-workspace.ts';

interface Rates {
  readonly ours: number;
  readonly limit: number;
}

export interface Measured {
  /** Contacts per second. */
  readonly enrol: Rates;
  readonly advance: Rates;
  /** What the advance of a contact takes of ours. */
  readonly statements: number;
}

const WARM_UP = 2_000;

/**
 * Contacts through the VIP funnel, with the engine and with SQL written by hand for it: two databases alike, in
 * alternation, one connection each. A few go ahead unmeasured, as in a scheduler that has been running for a while.
 */
export async function enrolAndAdvance(stage: Stage, contacts: number): Promise<Measured> {
  const [databaseA, databaseB] = [await stage.database(), await stage.database()];
  const engine = ourSide(databaseA.schedulerUrl);
  const sql = postgres(databaseB.schedulerUrl, { max: 1 });
  try {
    const through = async (count: number): Promise<Measured> => {
      const ours = await vipWorkspace(databaseA.owner, count);
      const theirs = await vipWorkspace(databaseB.owner, count);
      const job = { ...theirs, batch: BATCH };
      const enrol = await takeTurns(engine.piece, enrolByHand(sql, job));
      await makeDue(databaseA.owner, ours);
      await makeDue(databaseB.owner, theirs);
      const measured = await advancing(engine, advanceByHand(sql, job), count);
      sameBooks(await books(databaseA.owner, ours), await books(databaseB.owner, theirs));
      return { enrol, ...measured };
    };
    await through(WARM_UP);
    return await through(contacts);
  } finally {
    await Promise.all([engine.close(), sql.end()]);
    await databaseA.close();
    await databaseB.close();
  }
}

async function advancing(engine: OurSide, byHand: Piece, contacts: number) {
  engine.statements();
  const advance = await takeTurns(engine.piece, byHand);
  return { advance, statements: engine.statements() / contacts };
}
