import { noPolicies, policiesSchema } from '../../runtime/policies/policies-schema.ts';
import type { EngineStore, EngineTransaction } from '../ports.ts';
import { type Clock, databaseClock } from './clock.ts';
import type { Database } from './database.ts';
import { isPassing } from './failure.ts';
import { loadFacts } from './load-facts.ts';
import { pendingEventOf, standingRunOf } from './rows.ts';
import { type Connection, run } from './statement.ts';
import { activeFunnels } from './statements/active-funnels.ts';
import { claimContacts, reclaimContacts } from './statements/claim-contacts.ts';
import { entryHistories } from './statements/entry-histories.ts';
import { parkContact } from './statements/park-contact.ts';
import { pendingEvents } from './statements/pending-events.ts';
import { readClock } from './statements/read-clock.ts';
import { waitingRuns } from './statements/waiting-runs.ts';
import { loadGraphs } from './version-graphs.ts';
import { writeBatch } from './write-batch.ts';

/** The engine's rows in Postgres. `clock` is another than the database's own only where a test invents the time. */
export function postgresEngineStore(sql: Database, clock: Clock = databaseClock): EngineStore {
  return {
    transaction: <T>(work: (transaction: EngineTransaction) => Promise<T>) =>
      sql.begin((connection) => work(engineTransaction(connection, clock))),
    isPassing,
  };
}

function engineTransaction(connection: Connection, clock: Clock): EngineTransaction {
  return {
    claim: async (limit, only) => {
      const rows = only
        ? await run(connection, reclaimContacts, [only])
        : await run(connection, claimContacts, [limit, clock()]);
      return rows.map(({ contact_id: contactId, workspace_id: workspaceId }) => ({ contactId, workspaceId }));
    },
    now: async () => {
      const [row] = await run(connection, readClock, [clock()]);
      if (!row) throw new Error('the database did not say what time it is');
      return row.now;
    },
    activeFunnels: async (workspaceIds) => {
      const rows = await run(connection, activeFunnels, [workspaceIds]);
      return rows.map((row) => ({
        funnelId: row.funnel_id,
        workspaceId: row.workspace_id,
        workspaceZone: row.workspace_zone,
        policies: policiesSchema.catch(noPolicies).parse(row.policies),
        versionId: row.version_id,
        pauses: row.pauses ?? [],
        winners: row.winners ?? {},
      }));
    },
    graphs: (versionIds) => loadGraphs(connection, versionIds),
    waitingRuns: async (contactIds, now) =>
      (await run(connection, waitingRuns, [contactIds, now])).map(standingRunOf),
    pendingEvents: async (contactIds) =>
      (await run(connection, pendingEvents, [contactIds])).map(pendingEventOf),
    histories: async (contactIds, funnelIds) => {
      const rows = await run(connection, entryHistories, [contactIds, funnelIds]);
      return rows.map((row) => ({
        contactId: row.contact_id,
        funnelId: row.funnel_id,
        entries: row.entries,
        inside: row.inside,
        lastEnteredAt: row.last_entered_at,
        keys: new Set(row.keys),
      }));
    },
    facts: (request) => loadFacts(connection, request),
    write: (batch) => writeBatch(connection, batch),
    park: async (contactId, reason) => {
      await run(connection, parkContact, [contactId, reason]);
    },
  };
}
