import type { ProgramCache } from '../program-cache.ts';
import type { ClockStore } from './clock-ports.ts';
import { lookAhead } from './look-ahead.ts';

/** Strikes in one transaction. */
const STRIKES_AT_ONCE = 5_000;

/**
 * One round of the clocks: what is due becomes events first, then one chunk of looking ahead.
 * @returns whether more may be due already.
 */
export async function workClocks(store: ClockStore, programs: ProgramCache): Promise<boolean> {
  const struck = await store.transaction((transaction) => transaction.strike(STRIKES_AT_ONCE));
  const looked = await lookAhead(store, programs);
  return looked || struck === STRIKES_AT_ONCE;
}
