import { kindOf } from '../../nodes/kinds.ts';
import type { EngineStore } from '../ports.ts';
import { postgresEngineStore } from '../postgres/engine-store.ts';
import { engineOf, tick } from '../tick.ts';
import type { LaneHost, OpenLanes } from './lane.ts';

/** Moves contacts: events, entries and timers. Several batches at once keep the database busy while this process thinks. */
export const advance: OpenLanes = (host) => {
  const store = postgresEngineStore(host.database);
  const { programs } = engineOf(store, kindOf);
  const { batch, concurrency } = host.sizes;
  return Array.from({ length: concurrency }, (_, index) => {
    const engine = { programs, ...heard(store, host) };
    return {
      name: index === 0 ? 'advance' : `advance-${index + 1}`,
      idle: 200,
      round: async (goOn) => (await tick(engine, { batch, goOn })).more,
    };
  });
};

/** The store with a stop-watch: each lane has its own, as their transactions overlap. */
function heard(store: EngineStore, { hears }: LaneHost) {
  let took = 0;
  const timed: EngineStore = {
    isPassing: store.isPassing,
    transaction: async (work) => {
      const from = performance.now();
      const result = await store.transaction(work);
      took = performance.now() - from;
      return result;
    },
  };
  return {
    store: timed,
    onBatch: (done: Parameters<NonNullable<typeof hears.batch>>[0]) => hears.batch?.(done, took),
    ...(hears.trouble ? { onTrouble: hears.trouble } : {}),
  };
}
