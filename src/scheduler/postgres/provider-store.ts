import { type BreakerState, WELL } from '../breaker/breaker.ts';
import type { ProviderStore } from '../delivery-ports.ts';
import { type Clock, databaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { run } from './statement.ts';
import {
  beginProbe,
  lockProviderState,
  noteProvider,
  type ProviderStateRow,
  providerState,
  saveProviderState,
} from './statements/provider-states.ts';

/** How the providers are, in Postgres, where all schedulers and the product see it. */
export function postgresProviderStore(sql: Database, clock: Clock = databaseClock): ProviderStore {
  return {
    read: async (provider) => {
      const [row] = await run(sql, providerState, [provider, clock()]);
      if (!row) throw new Error(`the database did not say how the provider ${provider} is`);
      return { state: stateOf(row), now: row.now };
    },
    beginProbe: async (provider, within) =>
      (await run(sql, beginProbe, [provider, within, clock()])).length > 0,
    change: (provider, after) =>
      sql.begin(async (connection) => {
        await run(connection, noteProvider, [provider]);
        const [row] = await run(connection, lockProviderState, [provider, clock()]);
        if (!row) throw new Error(`the state of the provider ${provider} is gone`);
        const { state, failures, opened, reason, openedAt, openUntil } = after(stateOf(row), row.now);
        await run(connection, saveProviderState, [
          provider,
          state,
          failures,
          opened,
          reason,
          openedAt,
          openUntil,
        ]);
      }),
  };
}

const stateOf = (row: ProviderStateRow): BreakerState =>
  row.state === null
    ? WELL
    : {
        state: row.state,
        failures: row.failures,
        opened: row.opened,
        reason: row.reason,
        openedAt: row.opened_at,
        openUntil: row.open_until,
      };
