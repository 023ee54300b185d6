import { kindOf } from '../../src/nodes/kinds.ts';
import { runBatch } from '../../src/scheduler/batch.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { postgresEngineStore } from '../../src/scheduler/postgres/engine-store.ts';
import { engineOf } from '../../src/scheduler/tick.ts';
import type { Piece } from './take-turns.ts';

/** Contacts per transaction, on both sides: the scheduler's default. */
export const BATCH = 500;

export interface OurSide {
  /** One batch of the scheduler. */
  readonly piece: Piece;
  /** Statements since the last time it was asked. */
  statements(): number;
  close(): Promise<void>;
}

/** The scheduler's engine over one connection, in this process. */
export function ourSide(schedulerUrl: string): OurSide {
  let count = 0;
  const sql = connect(schedulerUrl, 1, { onStatement: () => count++ });
  const engine = engineOf(postgresEngineStore(sql), kindOf, {
    onTrouble: ({ what, error }) => {
      throw new Error(`trouble while measuring: ${what}`, { cause: error });
    },
  });
  return {
    piece: async () => (await runBatch(engine, BATCH)).contacts,
    statements: () => {
      const counted = count;
      count = 0;
      return counted;
    },
    close: () => sql.end(),
  };
}
