import { ConnectionLost } from './connection-lost.ts';
import { loadBatch } from './load-batch.ts';
import type { BatchResult, ClaimedContact, EngineTransaction } from './ports.ts';
import type { Engine } from './tick.ts';

export interface BatchReport {
  readonly contacts: number;
  readonly visits: number;
}

/** How often a batch is tried again after a passing failure before it is treated as a lasting one. */
const PASSING_RETRIES = 5;

/**
 * Claims contacts, takes the turn of each, writes and commits: one transaction. If it cannot be committed, it is split
 * in halves until the culprit stands alone and is parked, so that one poisoned contact never holds up the others.
 */
export async function runBatch(engine: Engine, size: number): Promise<BatchReport> {
  let claimed: readonly ClaimedContact[] = [];
  try {
    return await attempt(engine, size, undefined, (contacts) => {
      claimed = contacts;
    });
  } catch (error) {
    // Without a claim the trouble is the database's, not a contact's: the loop backs off and tries again.
    if (claimed.length === 0) throw error;
    return await recover(engine, claimed, error, PASSING_RETRIES);
  }
}

async function recover(
  engine: Engine,
  claimed: readonly ClaimedContact[],
  error: unknown,
  retries: number,
): Promise<BatchReport> {
  // A lost connection is no contact's fault: what was not committed is claimed again, over a new one.
  if (error instanceof ConnectionLost) throw error;
  const contacts = claimed.map(({ contactId }) => contactId);
  if (engine.store.isPassing(error) && retries > 0) {
    engine.onTrouble?.({ what: 'batch-retried', contacts, error });
    return again(engine, claimed, retries - 1);
  }
  const [first, ...others] = contacts;
  if (first === undefined) return { contacts: 0, visits: 0 };
  if (others.length === 0) return park(engine, first, error);
  engine.onTrouble?.({ what: 'batch-split', contacts, error });
  const middle = Math.ceil(claimed.length / 2);
  const left = await again(engine, claimed.slice(0, middle), PASSING_RETRIES);
  const right = await again(engine, claimed.slice(middle), PASSING_RETRIES);
  return { contacts: left.contacts + right.contacts, visits: left.visits + right.visits };
}

async function again(
  engine: Engine,
  claimed: readonly ClaimedContact[],
  retries: number,
): Promise<BatchReport> {
  const only = claimed.map(({ contactId }) => contactId);
  try {
    return await attempt(engine, claimed.length, only);
  } catch (error) {
    return await recover(engine, claimed, error, retries);
  }
}

async function park(engine: Engine, contactId: string, error: unknown): Promise<BatchReport> {
  engine.onTrouble?.({ what: 'contact-parked', contacts: [contactId], error });
  const reason = error instanceof Error ? error.message : String(error);
  await engine.store.transaction((transaction) => transaction.park(contactId, reason));
  return { contacts: 1, visits: 0 };
}

async function attempt(
  engine: Engine,
  size: number,
  only: readonly string[] | undefined,
  onClaim?: (claimed: readonly ClaimedContact[]) => void,
): Promise<BatchReport> {
  const result = await engine.store.transaction(async (transaction): Promise<BatchResult | null> => {
    const claimed = await transaction.claim(size, only);
    if (claimed.length === 0) return null;
    onClaim?.(claimed);
    return advanceClaimed(engine, transaction, claimed);
  });
  if (!result) return { contacts: 0, visits: 0 };
  engine.onBatch?.(result);
  const visits = result.turns.reduce((sum, turn) => sum + turn.trace.length, 0);
  return { contacts: result.turns.length, visits };
}

async function advanceClaimed(
  engine: Engine,
  transaction: EngineTransaction,
  claimed: readonly ClaimedContact[],
): Promise<BatchResult> {
  const batch = await loadBatch(transaction, engine.programs, claimed);
  const result = { now: batch.now, turns: batch.turns(), consumed: batch.consumed };
  await transaction.write(result);
  return result;
}
